package heshu.kept;

import heshu.ingest.Ingest;
import heshu.ingest.InputFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * 128 bits of all that an article and what is told of it alone depend on: by MurmurHash3, which is
 * several times as quick as a digest that withstands forgers; a block of articles goes by a name of
 * 64 bits.
 */
record Stamp(long high, long low) {
  /** Of an article that is to be read anew in any case. */
  static final Stamp NONE = new Stamp(0, 0);

  /** So much is read of a file at first; nearly all are smaller. */
  private static final int USUAL_BYTES = 1 << 16;

  /** Files are read into one piece of memory a thread. */
  private static final ThreadLocal<byte[]> ROOM =
      ThreadLocal.withInitial(() -> new byte[USUAL_BYTES]);

  /**
   * Of a file.
   *
   * @param settings what the article is read and checked with
   */
  static Stamp of(InputFile file, String settings, byte[] content) {
    return of(file, settings, content, content.length);
  }

  /** Of a file as it is now; {@link #NONE} where it is not to be read, or cannot be. */
  static Stamp of(InputFile file, String settings) {
    if (file.problem() != null) {
      return NONE;
    }
    try (InputStream in = new FileInputStream(file.path().toFile())) {
      byte[] content = ROOM.get();
      int size = in.readNBytes(content, 0, content.length);
      if (size == content.length) {
        byte[] rest = in.readNBytes((int) Ingest.MAX_BYTES);
        content = Arrays.copyOf(content, size + rest.length);
        System.arraycopy(rest, 0, content, size, rest.length);
        size = content.length;
      }
      return size > Ingest.MAX_BYTES ? NONE : of(file, settings, content, size);
    } catch (IOException e) {
      return NONE; // told by reading the file in the usual way
    }
  }

  private static Stamp of(InputFile file, String settings, byte[] content, int size) {
    String about = file.id() + '\0' + file.explicit() + '\0' + settings;
    byte[] other = about.getBytes(StandardCharsets.UTF_8);
    long[] first = MurmurHash3.hash128x64(other, 0, other.length, 0);
    long[] second = MurmurHash3.hash128x64(content, 0, size, 0);
    return new Stamp(
        Long.rotateLeft(first[0], 1) ^ second[0], Long.rotateLeft(first[1], 1) ^ second[1]);
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
