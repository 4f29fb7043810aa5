package heshu.article;

import java.util.Arrays;

/**
 * Plain text that knows where each of its characters stands in the source file.
 *
 * <p>{@code offsets} has one entry a UTF-16 unit: the source offset of that unit, ascending.
 */
public final class MappedText {
  private final String text;
  private final int[] offsets;

  public MappedText(String text, int[] offsets) {
    if (text.length() != offsets.length) {
      throw new IllegalArgumentException(text.length() + " units, " + offsets.length + " offsets");
    }
    this.text = text;
    this.offsets = offsets.clone();
  }

  /** Text that stands in its source as it is, from {@code start} on. */
  public static MappedText at(int start, String text) {
    int[] offsets = new int[text.length()];
    Arrays.setAll(offsets, i -> start + i);
    return new MappedText(text, offsets);
  }

  public String text() {
    return text;
  }

  /** The place in the source of the text from {@code start} up to {@code end}. */
  public Span span(int start, int end) {
    if (start == end) {
      int at =
          text.isEmpty() ? 0 : start < offsets.length ? offsets[start] : offsets[start - 1] + 1;
      return new Span(at, at);
    }
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
