package heshu.extract.words;

/** A word of a text; offsets are into that text, half-open. */
public record Word(int start, int end, String text, Kind kind) {

  /** What a word is, as far as reading figures needs it. */
  public enum Kind {
    PLACE,
    PERSON,
    OTHER
  }
}
