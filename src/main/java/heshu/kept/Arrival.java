package heshu.kept;

import heshu.Pipeline;
import heshu.article.Problem;
import heshu.claim.Reading;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ingest.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not there in the last run as it is now.
 *
 * @param stamp {@link Stamp#NONE} where something was wrong, so that it is read again next time
 * @param reading null where there is no article
 * @param ingested what was wrong with the file
 * @param extracted what went wrong when its figures were read
 */
record Arrival(
    InputFile file,
    Stamp stamp,
    @Nullable Reading reading,
    List<Problem> ingested,
    List<Problem> extracted) {

  static Arrival of(InputFile file, String settings, Pipeline pipeline) {
    byte[] content = content(file);
    Ingested ingested = content == null ? Ingest.read(file) : Ingest.read(file, content);
    List<Problem> problems = new ArrayList<>();
    List<Reading> readings = pipeline.read(Pipeline.given(List.of(ingested)), problems);
    List<Problem> extracted = problems.subList(ingested.problems().size(), problems.size());
    return new Arrival(
        file,
        content != null && problems.isEmpty() ? Stamp.of(file, settings, content) : Stamp.NONE,
        readings.isEmpty() ? null : readings.get(0),
        ingested.problems(),
        List.copyOf(extracted));
  }

  /** What a file holds; null where it is not to be read, or cannot be. */
  static byte @Nullable [] content(InputFile file) {
    try {
      return file.problem() == null && Files.size(file.path()) <= Ingest.MAX_BYTES
          ? Files.readAllBytes(file.path())
          : null;
    } catch (IOException e) {
      return null; // told by reading the file in the usual way
    }
  }
}
