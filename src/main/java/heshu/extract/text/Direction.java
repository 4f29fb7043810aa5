package heshu.extract.text;

/** Whether words say that something rose or fell. */
public enum Direction {
  UP,
  DOWN,
  NONE
}
