package heshu.ingest;

import heshu.article.SectionKind;

/** Collects the text of one Markdown block: marks, link targets, pictures and tags are left out. */
final class MarkdownInline {
  private static final int LONGEST_LINK = 2000;
  private static final int LONGEST_TAG = 4000;

  private final String source;
  private final TextBuilder text = new TextBuilder();
  private char last;
  private boolean bold;
  private int strong;
  private int linked;

  /** How many more characters are searched in vain for the ends of links and tags. */
  private int patience = 20_000_000;

  MarkdownInline(String source) {
    this.source = source;
  }

  /** Whether the text so far ends a sentence, so that the next line is a paragraph of its own. */
  boolean endsSentence() {
    return !text.isEmpty() && "。！？”；…".indexOf(last) >= 0;
  }

  void lineBreak(int at) {
    text.append('\n', Math.min(at, source.length() - 1));
  }

  Block take(SectionKind kind) {
    Block block = new Block(kind, text.take(), strong, linked, null, false);
    strong = 0;
    linked = 0;
    bold = false;
    last = 0;
    return block;
  }

  void read(int from, int to) {
    for (int i = from; i < to; ) {
      char c = source.charAt(i);
      int next = i + 1;
      if (c == '\\' && next < to && "\\`*_{}[]()#+-.!|~<>&".indexOf(source.charAt(next)) >= 0) {
        put(next, next + 1);
        next++;
      } else if (c == '*' || c == '`' || c == '~' || c == '_') {
        next = marks(c, i, from, to);
      } else if (c == '!' && next < to && source.charAt(next) == '[' && linkEnd(next, to) > 0) {
        next = linkEnd(next, to);
      } else if (c == '[' && linkEnd(i, to) > 0) {
        next = linkEnd(i, to);
        int before = text.length();
        read(i + 1, textEnd(i, to));
        linked += text.length() - before;
      } else if (c == '<' && tagEnd(i, to) > 0) {
        next = tagEnd(i, to);
      } else if (c == '&') {
        next = entity(i, to);
      } else {
        put(i, next);
      }
      i = next;
    }
  }

  /** Passes emphasis marks; a lone mark beside digits or blanks is text. */
  private int marks(char mark, int at, int from, int to) {
    int end = at;
    while (end < to && source.charAt(end) == mark) {
      end++;
    }
    boolean pair = end - at > 1;
    boolean flanked =
        at > from && wordlike(source.charAt(at - 1)) && end < to && wordlike(source.charAt(end));
    if (pair && mark == '*') {
      bold = !bold;
    }
    boolean text = !pair && (mark == '~' || mark == '_' || mark == '*' && flanked);
    if (text || pair && mark == '_' && flanked) {
      for (int i = at; i < end; i++) {
        put(i, i + 1);
      }
    }
    return end;
  }

  private static boolean wordlike(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == ' ';
  }

  private int entity(int at, int to) {
    int end = Alignment.entityEnd(source, at, to);
    String decoded = Alignment.entity(source, at, end);
    if (decoded.isEmpty()) {
      put(at, at + 1);
      return at + 1;
    }
    for (int i = 0; i < decoded.length(); i++) {
      text.append(decoded.charAt(i), at, end);
    }
    return end;
  }

  private void put(int at, int end) {
    int before = text.length();
    char c = source.charAt(at);
    last = Character.isWhitespace(c) ? last : c;
    text.append(c, at, end);
    strong += bold ? text.length() - before : 0;
  }

  /** Where the link that begins at {@code [} ends, 0 where there is none. */
  private int linkEnd(int at, int to) {
    int close = textEnd(at, to);
    if (close == 0 || close + 1 >= to || source.charAt(close + 1) != '(') {
      return 0;
    }
    int depth = 0;
    for (int i = close + 1; patience > 0 && i < to; i++) {
      char c = source.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    patience -= to - close;
    return 0;
  }

  private int textEnd(int at, int to) {
    int depth = 0;
    int limit = Math.min(to, at + LONGEST_LINK);
    for (int i = at; patience > 0 && i < limit; i++) {
      char c = source.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    patience -= limit - at;
    return 0;
  }

  private int tagEnd(int at, int to) {
    if (at + 1 >= to || "/!".indexOf(source.charAt(at + 1)) < 0 && !latin(source.charAt(at + 1))) {
      return 0;
    }
    String close = source.startsWith("<!--", at) ? "-->" : ">";
    int limit = Math.min(to, at + LONGEST_TAG);
    for (int i = at; patience > 0 && i < limit; i++) {
      if (source.startsWith(close, i)) {
        return i + close.length();
      }
    }
    patience -= limit - at;
    return 0;
  }

  private static boolean latin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
