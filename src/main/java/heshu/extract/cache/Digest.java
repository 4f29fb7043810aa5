package heshu.extract.cache;

import heshu.article.Article;
import heshu.extract.OwnWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names that change with what they stand for. */
public final class Digest {
  private Digest() {}

  /** Of all that is read in an article. */
  static String of(String program, Article article, OwnWords words) {
    MessageDigest sha = sha256();
    for (String part :
        List.of(
            program,
            words.toString(),
            article.id(),
            article.source().text(),
            article.title(),
            article.outlet(),
            article.publication().from() + "/" + article.publication().to(),
            article.publication().source().name())) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Of the program with its rules and words: its jar, or the folder of its classes. */
  public static String ofProgram() {
    try {
      Path place =
          Path.of(Digest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      MessageDigest sha = sha256();
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          sha.update(file.toString().getBytes(StandardCharsets.UTF_8));
          sha.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
