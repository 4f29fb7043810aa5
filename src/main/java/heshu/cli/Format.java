package heshu.cli;

import heshu.report.JsonReport;
import heshu.report.Report;
import heshu.report.TextReport;
import heshu.report.format.CsvReport;
import heshu.report.format.GithubReport;
import heshu.report.format.JsonLinesReport;
import heshu.report.format.JunitReport;
import heshu.report.format.SarifReport;
import heshu.report.html.HtmlReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that a run can be written in. */
enum Format {
  TEXT,
  HTML,
  JSON,
  JSONL,
  CSV,
  SARIF,
  JUNIT,
  GITHUB;

  Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case HTML -> new HtmlReport();
      case JSON -> new JsonReport();
      case JSONL -> new JsonLinesReport();
      case CSV -> new CsvReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport();
      case GITHUB -> new GithubReport();
    };
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> named(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  /** All labels, for messages. */
  static String labels() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return label();
  }
}
