package heshu.ingest;

import org.jsoup.parser.Parser;

/**
 * Where decoded text stands in its source: entities span their source, what was dropped is passed.
 */
final class Alignment {
  private Alignment() {}

  /** Appends {@code decoded}, which the source has between {@code from} and {@code to}. */
  static void append(TextBuilder out, String source, int from, int to, String decoded) {
    if (to - from == decoded.length() && source.startsWith(decoded, from)) {
      out.append(source, from, to);
      return;
    }
    int at = from;
    for (int i = 0; i < decoded.length(); ) {
      char c = decoded.charAt(i);
      if (at < to && source.charAt(at) == '&') {
        int end = entityEnd(source, at, to);
        String entity = entity(source, at, end);
        if (!entity.isEmpty() && decoded.startsWith(entity, i)) {
          for (int k = 0; k < entity.length(); k++) {
            out.append(entity.charAt(k), at, end);
          }
          i += entity.length();
          at = end;
          continue;
        }
      }
      int found = indexOf(source, c, at, to);
      if (found >= 0) {
        out.append(c, found);
        at = found + 1;
      } else {
        out.append(c, Math.max(from, Math.min(at, to - 1)));
      }
      i++;
    }
  }

  /** What the entity decodes to; empty where it is none. */
  static String entity(String source, int from, int end) {
    boolean named = end - from > 2 && Character.isLetter(source.charAt(from + 1));
    boolean numbered = end - from > 3 && Character.isLetterOrDigit(source.charAt(from + 2));
    if (!named && !numbered) {
      return "";
    }
    String raw = source.substring(from, end);
    String decoded = Parser.unescapeEntities(raw, false);
    return decoded.equals(raw) ? "" : decoded;
  }

  static int entityEnd(String source, int from, int to) {
    int end = from + 1;
    while (end < to && end < from + 32 && isEntityPart(source.charAt(end))) {
      end++;
    }
    return end < to && source.charAt(end) == ';' ? end + 1 : end;
  }

  private static int indexOf(String source, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || c < 128 && Character.isLetterOrDigit(c);
  }
}
