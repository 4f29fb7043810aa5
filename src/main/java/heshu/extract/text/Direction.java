package heshu.extract.text;

import heshu.extract.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words say that something rose or fell. */
public enum Direction {
  UP,
  DOWN,
  NONE;

  private static final Pattern MOVES =
      Pattern.compile(
          "(?<down>"
              + Lexicon.alternatives("falling.txt")
              + ")|(?<up>"
              + Lexicon.alternatives("rising.txt")
              + ")");

  /** What the last word of movement says. */
  public static Direction of(String words) {
    Direction last = NONE;
    Matcher found = MOVES.matcher(words);
    while (found.find()) {
      last = found.group("down") != null ? DOWN : UP;
    }
    return last;
  }
}
