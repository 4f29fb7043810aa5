package heshu.kept;

import heshu.extract.cache.Digest;
import heshu.ingest.InputFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The first half of a SHA-256 of all that an article and what is told of it alone depend on; a
 * block of articles goes by the like of its name.
 */
record Stamp(long high, long low) {
  /** Of an article that is to be read anew in any case. */
  static final Stamp NONE = new Stamp(0, 0);

  /**
   * Of a file.
   *
   * @param settings what the article is read and checked with
   */
  static Stamp of(InputFile file, String settings, byte[] content) {
    MessageDigest sha = Digest.sha256();
    for (String part : new String[] {file.id(), String.valueOf(file.explicit()), settings}) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      sha.update(bytes);
    }
    ByteBuffer digest = ByteBuffer.wrap(sha.digest(content));
    return new Stamp(digest.getLong(), digest.getLong());
  }

  /** A name as a number: by FNV-1a over its letters, mixed once more. */
  static long of(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }
}
