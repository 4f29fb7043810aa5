package heshu.cli;

import heshu.report.CheckstyleReport;
import heshu.report.CsvReport;
import heshu.report.GithubReport;
import heshu.report.GitlabReport;
import heshu.report.JsonLinesReport;
import heshu.report.JsonReport;
import heshu.report.JunitReport;
import heshu.report.LineReport;
import heshu.report.RdjsonReport;
import heshu.report.Report;
import heshu.report.SarifReport;
import heshu.report.TextReport;
import heshu.report.html.HtmlReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The formats that a run can be written in. */
enum Format {
  TEXT,
  LINE,
  HTML,
  JSON,
  JSONL,
  CSV,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  RDJSON,
  CHECKSTYLE;

  Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case LINE -> new LineReport();
      case HTML -> new HtmlReport();
      case JSON -> new JsonReport();
      case JSONL -> new JsonLinesReport();
      case CSV -> new CsvReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport();
      case GITHUB -> new GithubReport(file(System.getenv("GITHUB_STEP_SUMMARY")));
      case GITLAB -> new GitlabReport();
      case RDJSON -> new RdjsonReport();
      case CHECKSTYLE -> new CheckstyleReport();
    };
  }

  /** Whether it tells of findings, coverage and problems, and of nothing else that was read. */
  boolean tellsFindingsAlone() {
    return switch (this) {
      case TEXT, LINE, CSV, SARIF, GITHUB, GITLAB, RDJSON, CHECKSTYLE -> true;
      case HTML, JSON, JSONL, JUNIT -> false;
    };
  }

  private static @Nullable Path file(@Nullable String name) {
    return name == null || name.isEmpty() ? null : Path.of(name);
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
