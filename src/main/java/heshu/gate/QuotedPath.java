package heshu.gate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A path as git writes it: between quotes, with octal bytes, where it has unusual characters. */
final class QuotedPath {
  private static final String ESCAPES = "abtnvfr\"\\";
  private static final String ESCAPED = "\u0007\b\t\n\u000B\f\r\"\\";

  private QuotedPath() {}

  static String read(String written) {
    if (written.length() < 2 || !written.startsWith("\"") || !written.endsWith("\"")) {
      return written;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] inner = written.substring(1, written.length() - 1).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < inner.length; i++) {
      if (inner[i] != '\\' || i + 1 == inner.length) {
        bytes.write(inner[i]);
        continue;
      }
      int code = ESCAPES.indexOf(inner[++i]);
      if (code >= 0) {
        bytes.write(ESCAPED.charAt(code));
      } else {
        int value = 0;
        int end = Math.min(i + 3, inner.length);
        for (; i < end && inner[i] >= '0' && inner[i] <= '7'; i++) {
          value = value * 8 + (inner[i] - '0');
        }
        bytes.write(value);
        i--;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
