package heshu.claim;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A stretch of days in Asia/Shanghai, both ends included.
 *
 * @param grain the grain of its ends: 1至7月 is MONTH, 2021年 is YEAR, 9月17日 is DAY
 */
public record TimeInterval(LocalDate from, LocalDate to, Grain grain) implements Serializable {
  public TimeInterval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " after " + to);
    }
  }

  public boolean overlaps(TimeInterval other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }

  public boolean within(TimeInterval other) {
    return !from.isBefore(other.from) && !to.isAfter(other.to);
  }

  public boolean sameDays(TimeInterval other) {
    return from.equals(other.from) && to.equals(other.to);
  }

  /** Whether it is one month of the calendar, from its first day to its last. */
  public boolean isMonth() {
    return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
  }

  /** Of a month, the one before it. */
  public TimeInterval monthBefore() {
    return new TimeInterval(from.minusMonths(1), from.minusDays(1), grain);
  }

  /** ISO 8601: {@code 2021-09-17} or {@code 2021-01-01/2021-07-31}. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
