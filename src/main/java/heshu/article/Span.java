package heshu.article;

/** A half-open range of UTF-16 offsets into a source file as decoded (SARIF's region). */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
