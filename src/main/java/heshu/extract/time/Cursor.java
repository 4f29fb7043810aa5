package heshu.extract.time;

/** A place in a text that moves over what is taken; a failed take moves nothing. */
final class Cursor {
  private static final String RANGE_MARKS = "-－—–―～~〜至到";

  private final String text;
  private int at;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  void to(int place) {
    at = place;
  }

  /** The character {@code distance} away, or NUL outside the text. */
  char peek(int distance) {
    int place = at + distance;
    return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
  }

  boolean ahead(String word) {
    return text.startsWith(word, at);
  }

  boolean aheadOne(String characters) {
    return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  boolean aheadAny(String... words) {
    for (String word : words) {
      if (ahead(word)) {
        return true;
      }
    }
    return false;
  }

  boolean behind(String word) {
    return text.startsWith(word, at - word.length());
  }

  boolean behindAny(String... words) {
    for (String word : words) {
      if (behind(word)) {
        return true;
      }
    }
    return false;
  }

  boolean take(String word) {
    if (!ahead(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  boolean takeAny(String... words) {
    for (String word : words) {
      if (take(word)) {
        return true;
      }
    }
    return false;
  }

  boolean takeOne(String characters) {
    if (!aheadOne(characters)) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes {@code word}, with blanks before it, unless {@code not} holds the character after it. */
  boolean takeUnless(String word, String not) {
    int start = at;
    blanks();
    if (take(word) && !aheadOne(not)) {
      return true;
    }
    at = start;
    return false;
  }

  /** A mark between the two ends of a range, with blanks around it. */
  boolean takeRangeMark() {
    int start = at;
    blanks();
    if (takeOne(RANGE_MARKS)) {
      blanks();
      return true;
    }
    at = start;
    return false;
  }

  void blanks() {
    while (aheadOne(" \u00a0\u2009\u202f")) {
      at++;
    }
  }
}
