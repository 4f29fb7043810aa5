package heshu.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report as one string. */
public final class Rendered {
  private Rendered() {}

  public static String of(Report report, Run run) {
    StringWriter out = new StringWriter();
    try {
      report.write(run, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
