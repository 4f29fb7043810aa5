package heshu.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Renders a run in one format; the same run gives the same characters. */
@FunctionalInterface
public interface Report {
  void write(Run run, Writer out) throws IOException;

  /**
   * As {@link #write(Run, Writer)}; a format that needs more than one file puts the others beside.
   *
   * @param file where what is written to {@code out} will stand
   */
  default void write(Run run, Writer out, Path file) throws IOException {
    write(run, out);
  }
}
