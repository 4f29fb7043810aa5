package heshu.report;

import heshu.report.html.HtmlReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that a run can be written in. */
public enum Format {
  TEXT(new TextReport()),
  HTML(new HtmlReport()),
  JSON(new JsonReport());

  private final Report report;

  Format(Report report) {
    this.report = report;
  }

  public Report report() {
    return report;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> named(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }

  /** All labels, for messages. */
  public static String labels() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return label();
  }
}
