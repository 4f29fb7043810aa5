package heshu.ingest;

import heshu.article.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param id the path as given, with the part below it for a file found in a folder
 * @param explicit named by the user, not found by walking a folder
 * @param problem why it is not read, where listing already knows
 */
public record InputFile(String id, Path path, boolean explicit, @Nullable Problem problem) {}
