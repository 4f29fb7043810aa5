package heshu.extract.text;

import heshu.extract.WordSet;

/** Whether words say that something rose or fell. */
public enum Direction {
  UP,
  DOWN,
  NONE;

  private static final WordSet FALLING = WordSet.of("falling.txt");
  private static final WordSet RISING = WordSet.of("rising.txt");

  /** What the last word of movement says. */
  public static Direction of(String words) {
    Direction last = NONE;
    for (int at = 0; at < words.length(); ) {
      int down = FALLING.endAt(words, at);
      int up = down < 0 ? RISING.endAt(words, at) : -1;
      last = down >= 0 ? DOWN : up >= 0 ? UP : last;
      at = Math.max(at + 1, Math.max(down, up));
    }
    return last;
  }
}
