package heshu.kept;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Takes away what no later run can use: of other programs, and what was never written to its end.
 */
final class StaleRuns {
  /** As {@link RunName} names them now, and did before it told the program. */
  private static final Pattern RUN =
      Pattern.compile("run-(?:[0-9a-f]{16}-[0-9a-f]{48}|[0-9a-f]{64})");

  /** As {@link State#write} names what it has not ended. */
  private static final Pattern PART = Pattern.compile("run[0-9]+\\.part");

  /** Nobody writes for so long. */
  private static final Duration LONG = Duration.ofDays(1);

  private StaleRuns() {}

  /**
   * Leaves all that bears another kind of name, and what cannot be taken away.
   *
   * @param own how the names of the runs of this program begin
   */
  static void remove(Path folder, String own) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "run*")) {
      for (Path file : files) {
        if (isStale(file, own)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // the next run tries again
    }
  }

  private static boolean isStale(Path file, String own) throws IOException {
    String name = file.getFileName().toString();
    boolean ofOther = RUN.matcher(name).matches() && !name.startsWith(own);
    boolean left =
        PART.matcher(name).matches()
            && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(LONG));
    return (ofOther || left) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
