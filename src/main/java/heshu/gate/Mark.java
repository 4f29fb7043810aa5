package heshu.gate;

/**
 * A finding's standing.
 *
 * @param reason why it was waived and by whom, empty for the others
 */
public record Mark(Standing standing, String reason) {
  public static final Mark NEW = new Mark(Standing.NEW, "");
  static final Mark OLD = new Mark(Standing.OLD, "");
  static final Mark BASELINE = new Mark(Standing.BASELINE, "");
}
