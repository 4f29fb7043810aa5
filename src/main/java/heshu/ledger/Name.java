package heshu.ledger;

import heshu.article.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells an article from others.
 *
 * @param path as given, without detours: an article at it in another wording is a new version
 * @param hash SHA-256 of the text as decoded
 */
record Name(String path, String hash) {
  private static final String PREFIX = "ledger:";

  static Name of(Article article) {
    String id = article.id();
    String path = Path.of(id).normalize().toString().replace('\\', '/');
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] text = article.source().text().getBytes(StandardCharsets.UTF_8);
      return new Name(path.isEmpty() ? id : path, HexFormat.of().formatHex(sha.digest(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The id that an article of the ledger goes by in reports. */
  static String id(String path) {
    return PREFIX + path;
  }
}
