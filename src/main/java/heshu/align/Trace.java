package heshu.align;

import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a figure beside a block, as text: enough to see of most that meet in it that they
 * cannot be of one fact, without reading them back. Fields are parted by tabs; those that an older
 * trace lacks tell nothing.
 */
final class Trace {
  static final String SLOTS = "fact|";
  static final String COMPANY = "company|";
  static final String VALUE = "value|";

  /** Of one nation each, whatever places are named. */
  private static final String NATIONAL = "national";

  /** Told for an instant, which may be another one where nothing has changed. */
  private static final String STOCK = "stock";

  private static final String TELLING = "telling";

  private Trace() {}

  static String of(Told told, String block) {
    if (block.startsWith(SLOTS)) {
      return told.place() + "\t" + (told.national() ? NATIONAL : "");
    }
    if (block.startsWith(COMPANY)) {
      Interval reading = told.printed().reading();
      return String.join(
          "\t", end(reading.lo()), end(reading.hi()), told.digits(), time(told), stock(told));
    }
    String context = told.context().replace('\t', ' ');
    return block.startsWith(VALUE)
        ? String.join(
            "\t", context, time(told), stock(told), told.printed().telling() ? TELLING : "")
        : context;
  }

  private static String end(@Nullable Rational end) {
    return end == null ? "" : end.toString();
  }

  private static String time(Told told) {
    TimeInterval time = told.claim().context().time();
    return time == null ? "" : time.toString();
  }

  private static String stock(Told told) {
    return told.stock() ? STOCK : "";
  }

  /** Whether two figures that meet in a block may be of one fact, for all that is kept of them. */
  static boolean meet(String block, String trace, String other) {
    if (trace.isEmpty() || other.isEmpty()) {
      return true;
    }
    String[] one = trace.split("\t", -1);
    String[] two = other.split("\t", -1);
    if (block.startsWith(SLOTS)) {
      return alike(one[0], two[0]) || both(one, two, 1);
    }
    if (block.startsWith(COMPANY)) {
      return (one[2].equals(two[2]) || overlap(one, two))
          && (alike(one[3], two[3]) || both(one, two, 4));
    }
    return Terms.shareRun(one[0], two[0])
        && (one.length == 1 || two.length == 1 || timely(one, two));
  }

  private static boolean timely(String[] one, String[] two) {
    String when = one[1];
    String then = two[1];
    return when.equals(then)
        || both(one, two, 3) && (when.isEmpty() || then.isEmpty() || both(one, two, 2));
  }

  private static boolean alike(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean both(String[] one, String[] other, int field) {
    return !one[field].isEmpty() && !other[field].isEmpty();
  }

  private static boolean overlap(String[] one, String[] other) {
    return reaches(one[0], other[1]) && reaches(other[0], one[1]);
  }

  private static boolean reaches(String lo, String hi) {
    return lo.isEmpty()
        || hi.isEmpty()
        || lo.equals(hi)
        || Rational.of(lo).compareTo(Rational.of(hi)) <= 0;
  }
}
