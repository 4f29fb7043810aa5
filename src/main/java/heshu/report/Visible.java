package heshu.report;

/** Makes characters that steer a terminal or the direction of text visible: ⟦U+202E⟧. */
public final class Visible {
  private Visible() {}

  /** One line of text in which every control and bidirectional mark is spelt out. */
  public static String line(String text) {
    return spell(text, false);
  }

  /** As {@link #line}, but line ends and tabs stay. */
  public static String block(String text) {
    return spell(text, true);
  }

  private static String spell(String text, boolean keepLines) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean keep = !steers(c, text, i) || keepLines && (c == '\n' || c == '\r' || c == '\t');
      if (keep && out != null) {
        out.append(c);
      } else if (!keep) {
        if (out == null) {
          out = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        out.append(c == '\n' || c == '\t' ? " " : String.format("⟦U+%04X⟧", (int) c));
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean steers(char c, String text, int at) {
    // Nearly all of a report; its pages are looked through in whole.
    if (c >= ' ' && c <= '~' || c >= '\u4E00' && c <= '\u9FFF') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c != '\u00AD';
      case Character.SURROGATE -> isLone(c, text, at);
      default -> c == '\uFFFE' || c == '\uFFFF';
    };
  }

  private static boolean isLone(char c, String text, int at) {
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
