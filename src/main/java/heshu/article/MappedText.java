package heshu.article;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Plain text that knows where each of its characters stands in the source file.
 *
 * <p>{@code offsets} has one entry a UTF-16 unit: the source offset of that unit, ascending. {@code
 * ends} is where each unit ends in the source, or null where every unit is one unit there too (a
 * character written as an entity is longer).
 */
public final class MappedText implements Serializable {
  private final String text;
  private final int first;

  /** Null where the text stands in its source as it is, from {@code first} on, as most does. */
  private final int @Nullable [] offsets;

  private final int @Nullable [] ends;

  private MappedText(String text, int first) {
    this.text = text;
    this.first = first;
    this.offsets = null;
    this.ends = null;
  }

  public MappedText(String text, int[] offsets) {
    this(text, offsets, null);
  }

  public MappedText(String text, int[] offsets, int @Nullable [] ends) {
    if (text.length() != offsets.length || ends != null && ends.length != offsets.length) {
      throw new IllegalArgumentException(text.length() + " units, " + offsets.length + " offsets");
    }
    this.text = text;
    this.first = offsets.length == 0 ? 0 : offsets[0];
    boolean plain = isRun(offsets, first) && (ends == null || isRun(ends, first + 1));
    this.offsets = plain ? null : offsets.clone();
    this.ends = plain || ends == null ? null : ends.clone();
  }

  private static boolean isRun(int[] places, int from) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] != from + i) {
        return false;
      }
    }
    return true;
  }

  /** Text that stands in its source as it is, from {@code start} on. */
  public static MappedText at(int start, String text) {
    return new MappedText(text, start);
  }

  public String text() {
    return text;
  }

  /** The place in the source of the text from {@code start} up to {@code end}. */
  public Span span(int start, int end) {
    if (start == end) {
      int at = text.isEmpty() ? 0 : start < text.length() ? startOf(start) : endOf(start - 1);
      return new Span(at, at);
    }
    return new Span(startOf(start), endOf(end - 1));
  }

  /** The part from {@code start} up to {@code end}, each character still at its place. */
  public MappedText slice(int start, int end) {
    if (offsets == null) {
      return at(first + start, text.substring(start, end));
    }
    return new MappedText(
        text.substring(start, end),
        Arrays.copyOfRange(offsets, start, end),
        ends == null ? null : Arrays.copyOfRange(ends, start, end));
  }

  private int startOf(int index) {
    return offsets == null ? first + index : offsets[index];
  }

  private int endOf(int index) {
    return ends == null ? startOf(index) + 1 : ends[index];
  }

  @Override
  public String toString() {
    return text;
  }
}
