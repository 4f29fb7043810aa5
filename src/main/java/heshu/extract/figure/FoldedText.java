package heshu.extract.figure;

/** A text with full-width and traditional characters folded, one character for one character. */
final class FoldedText {
  private final String text;
  private final char[] folded;
  private final int length;

  FoldedText(String text, char[] folding) {
    this.text = text;
    folded = text.toCharArray();
    length = folded.length;
    for (int i = 0; i < length; i++) {
      folded[i] = folding[folded[i]];
    }
  }

  private FoldedText(FoldedText whole, int end) {
    text = whole.text;
    folded = whole.folded;
    length = end;
  }

  /** The same text, ending at {@code end}. */
  FoldedText until(int end) {
    return new FoldedText(this, end);
  }

  int length() {
    return length;
  }

  /** The folded character, or NUL outside the text. */
  char at(int i) {
    return i >= 0 && i < length ? folded[i] : '\0';
  }

  /** The character as it is written, or NUL outside the text. */
  char writtenAt(int i) {
    return i >= 0 && i < length ? text.charAt(i) : '\0';
  }

  String written(int start, int end) {
    return text.substring(start, end);
  }

  boolean startsWith(String word, int at) {
    if (at < 0 || at + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean endsWith(String word, int end) {
    return startsWith(word, end - word.length());
  }

  /** The place after at most two blanks within a line. */
  int afterBlanks(int i) {
    int j = i;
    while (j < i + 2 && at(j) == ' ') {
      j++;
    }
    return at(j) == ' ' ? i : j;
  }
}
