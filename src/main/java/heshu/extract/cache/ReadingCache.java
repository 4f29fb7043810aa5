package heshu.extract.cache;

import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.extract.OwnWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * What was read in articles before, one file each. A file is found by all that reading depends on:
 * the article, the desk's words and the program itself; one that is spoilt is ignored and made
 * anew, and where nothing can be written nothing is kept.
 */
public final class ReadingCache {
  private static final int CHECKSUM_BYTES = Long.BYTES;

  private final Path folder;
  private final String program;

  /**
   * In a folder, made when it is first needed.
   *
   * @param program a name that changes with the program
   */
  public ReadingCache(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** Reads an article, or knows already what is in it. */
  public Reading read(Article article, OwnWords words, Function<Article, Reading> extractor) {
    String key = Digest.of(program, article, words);
    Path file = folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    return known(file, article)
        .orElseGet(
            () -> {
              Reading reading = extractor.apply(article);
              keep(reading, file);
              return reading;
            });
  }

  @SuppressWarnings("unchecked") // the checksum tells that a packer wrote it
  private static Optional<Reading> known(Path file, Article article) {
    if (!file.toFile().isFile()) {
      return Optional.empty(); // looked for first, since in a first run each is missing
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      long checksum = ByteBuffer.wrap(bytes).getLong();
      if (checksum != checksum(bytes, CHECKSUM_BYTES)) {
        return Optional.empty();
      }
      Unpacker in =
          new Unpacker(
              article,
              new ByteArrayInputStream(bytes, CHECKSUM_BYTES, bytes.length - CHECKSUM_BYTES));
      return Optional.of(
          new Reading(
              article,
              (List<Claim>) Objects.requireNonNull(in.read()),
              (List<Subject>) Objects.requireNonNull(in.read())));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // spoilt: the caller reads the article
    }
  }

  private static void keep(Reading reading, Path file) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(new byte[CHECKSUM_BYTES]);
      Packer out = new Packer(reading.article(), bytes);
      out.write(reading.claims());
      out.write(reading.relations());
      byte[] all = bytes.toByteArray();
      ByteBuffer.wrap(all).putLong(checksum(all, CHECKSUM_BYTES));
      write(file, all);
    } catch (IOException | IllegalArgumentException e) {
      return; // the next run reads it again
    }
  }

  /** In place: of what is not written to its end, or by two at a time, the checksum tells. */
  private static void write(Path file, byte[] all) throws IOException {
    try {
      Files.write(file, all);
    } catch (NoSuchFileException e) {
      Files.createDirectories(file.getParent());
      Files.write(file, all);
    }
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }
}
