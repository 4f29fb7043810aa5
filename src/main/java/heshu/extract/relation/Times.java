package heshu.extract.relation;

import heshu.claim.TimeInterval;
import heshu.extract.text.Item;

/** Whether two figures are told for one time. */
final class Times {
  private Times() {}

  /** Whether both times are known and are not the same days. */
  static boolean otherTime(Item first, Item second) {
    TimeInterval one = first.figure().context().time();
    TimeInterval other = second.figure().context().time();
    return one != null && other != null && !one.sameDays(other);
  }
}
