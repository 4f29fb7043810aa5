package heshu.extract.relation;

import heshu.claim.Context;
import heshu.claim.TimeInterval;
import heshu.extract.text.Item;

/** Whether two figures are told for one time. */
final class Times {
  private Times() {}

  /** Whether both times are known and are not the same days, nor the end of the same period. */
  static boolean otherTime(Item first, Item second) {
    TimeInterval one = first.figure().context().time();
    TimeInterval other = second.figure().context().time();
    return one != null && other != null && !one.sameDays(other) && !closes(first, second);
  }

  /** Whether both times are known and have no day in common. */
  static boolean apart(Item first, Item second) {
    TimeInterval one = first.figure().context().time();
    TimeInterval other = second.figure().context().time();
    return one != null && other != null && !one.overlaps(other);
  }

  /** Whether one time lies within the other without being the end of it: 5月 and 前5个月. */
  static boolean nested(Item first, Item second) {
    return otherTime(first, second) && !apart(first, second);
  }

  /** 网民规模 told for 2022年 is what it was at 2022年底. */
  private static boolean closes(Item first, Item second) {
    Context one = first.figure().context();
    Context other = second.figure().context();
    return one.time() != null
        && other.time() != null
        && one.instant() != other.instant()
        && one.time().to().equals(other.time().to());
  }
}
