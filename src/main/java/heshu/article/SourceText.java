package heshu.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A source file as decoded, with its lines; or some of its lines, or no more than their starts. */
public final class SourceText implements Serializable {
  private final String text;
  private final int[] lineStarts;

  /** The lines that are known with their text; null where it is all of them or none. */
  private final @Nullable List<Line> lines;

  /**
   * A line of a file.
   *
   * @param number from 1
   * @param start the offset of its first character
   * @param text as far as it is known, with its end
   */
  public record Line(int number, int start, String text) implements Serializable {}

  public SourceText(String text) {
    this.text = text;
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, count);
    this.lines = null;
  }

  private SourceText(int[] lineStarts, @Nullable List<Line> lines) {
    this.text = "";
    this.lineStarts = lineStarts;
    this.lines = lines;
  }

  /** A source of which only the lines are known, by the offsets of their starts. */
  public static SourceText ofLines(int[] lineStarts) {
    return new SourceText(lineStarts.clone(), null);
  }

  /** A source of which only some lines are known, in ascending order. */
  public static SourceText excerpt(List<Line> lines) {
    return new SourceText(lines.stream().mapToInt(Line::start).toArray(), List.copyOf(lines));
  }

  /** As decoded; empty where not all of it is known. */
  public String text() {
    return text;
  }

  /** The offset of the start of each line that is known, ascending. */
  public int[] lineStarts() {
    return lineStarts.clone();
  }

  /** The lines that some spans touch, each up to the last of the spans; of a text that is known. */
  public List<Line> linesOf(Collection<Span> spans) {
    TreeSet<Integer> touched = new TreeSet<>();
    int last = 0;
    for (Span span : spans) {
      last = Math.max(last, span.end());
      for (int at = lineAt(span.start()); at <= lineAt(span.end()); at++) {
        touched.add(at);
      }
    }
    List<Line> of = new ArrayList<>(touched.size());
    for (int at : touched) {
      of.add(new Line(at + 1, lineStarts[at], text.substring(lineStarts[at], end(at, last))));
    }
    return of;
  }

  /** Where a line ends, or what is known of it. */
  private int end(int at, int last) {
    int next = at + 1 < lineStarts.length ? lineStarts[at + 1] : text.length();
    return Math.max(lineStarts[at], Math.min(next, last));
  }

  /** Where a character stands; of an excerpt, one of a line that is known. */
  public Position position(int offset) {
    int at = lineAt(offset);
    int number = lines == null ? at + 1 : lines.get(at).number();
    return new Position(number, offset - lineStarts[at] + 1);
  }

  /** The text of its line before a character; empty where it is not known. */
  public String before(int offset) {
    int at = lineAt(offset);
    if (lines == null) {
      return text.isEmpty() ? "" : text.substring(lineStarts[at], offset);
    }
    String line = lines.get(at).text();
    return line.substring(0, Math.min(line.length(), offset - lineStarts[at]));
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
