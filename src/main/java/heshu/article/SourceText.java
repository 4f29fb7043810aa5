package heshu.article;

import java.io.Serializable;
import java.util.Arrays;

/** A source file as decoded, with its lines. */
public final class SourceText implements Serializable {
  private final String text;
  private final int[] lineStarts;

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
  }

  private SourceText(int[] lineStarts) {
    this.text = "";
    this.lineStarts = lineStarts;
  }

  /** A source of which only the lines are known, by the offsets of their starts. */
  public static SourceText ofLines(int[] lineStarts) {
    return new SourceText(lineStarts.clone());
  }

  /** As decoded; empty where only the lines are known. */
  public String text() {
    return text;
  }

  /** The offset of each line's start, ascending from 0. */
  public int[] lineStarts() {
    return lineStarts.clone();
  }

  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }
}
