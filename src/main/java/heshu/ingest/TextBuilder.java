package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Collects clean text, each UTF-16 unit with its place in the source: no blanks at either end, runs
 * of blanks as one, a line break gone where it stands beside a wide character.
 */
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int blankAt = -1;
  private int blankEnd;
  private boolean lineBreak;
  private boolean wideUnits;

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  void append(char c, int start) {
    append(c, start, start + 1);
  }

  void append(char c, int start, int end) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
      if (blankAt < 0) {
        blankAt = start;
        blankEnd = end;
      }
      lineBreak |= c == '\n' || c == '\r';
      return;
    }
    if (isInvisible(c) || c == '\u3000' && text.isEmpty()) {
      return;
    }
    if (blankAt >= 0) {
      if (!text.isEmpty() && !(lineBreak && (isWide(text.charAt(length() - 1)) || isWide(c)))) {
        put(' ', blankAt, blankEnd);
      }
      blankAt = -1;
      lineBreak = false;
    }
    put(c, start, end);
  }

  void append(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      append(source.charAt(i), i, i + 1);
    }
  }

  void append(MappedText more) {
    for (int i = 0; i < more.text().length(); i++) {
      Span place = more.span(i, i + 1);
      append(more.text().charAt(i), place.start(), place.end());
    }
  }

  /** The text so far; the builder is empty afterwards. */
  MappedText take() {
    int length = length();
    while (length > 0 && text.charAt(length - 1) == '\u3000') {
      length--;
    }
    MappedText taken =
        new MappedText(
            text.substring(0, length),
            Arrays.copyOf(starts, length),
            wideUnits ? Arrays.copyOf(ends, length) : null);
    text.setLength(0);
    blankAt = -1;
    lineBreak = false;
    wideUnits = false;
    return taken;
  }

  /** Cells of a table row, a tab between them, empty cells too. */
  static MappedText joined(List<MappedText> cells) {
    TextBuilder row = new TextBuilder();
    int place =
        cells.stream()
            .filter(c -> !c.text().isEmpty())
            .findFirst()
            .map(TextBuilder::start)
            .orElse(0);
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cell > 0) {
        row.put('\t', place, place + 1);
      }
      row.putAll(cells.get(cell));
      place = cells.get(cell).text().isEmpty() ? place : row.ends[row.length() - 1];
    }
    return row.take();
  }

  private static int start(MappedText text) {
    return text.span(0, 0).start();
  }

  private void putAll(MappedText more) {
    for (int i = 0; i < more.text().length(); i++) {
      Span place = more.span(i, i + 1);
      put(more.text().charAt(i), place.start(), place.end());
    }
  }

  private void put(char c, int start, int end) {
    int at = length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
    }
    starts[at] = start;
    ends[at] = end;
    wideUnits |= end != start + 1;
    text.append(c);
  }

  private static boolean isInvisible(char c) {
    return c >= '\u200b' && c <= '\u200f' || c == '\ufeff' || c == '\u00ad' || c < ' ';
  }

  private static boolean isWide(char c) {
    return c >= '\u2e80' || c >= '\u2014' && c <= '\u2026';
  }
}
