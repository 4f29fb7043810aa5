package heshu.report;

import java.io.IOException;
import java.io.Writer;

/** Renders a run in one format; the same run gives the same characters. */
@FunctionalInterface
public interface Report {
  void write(Run run, Writer out) throws IOException;
}
