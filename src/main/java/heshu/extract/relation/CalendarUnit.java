package heshu.extract.relation;

import heshu.claim.Grain;
import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Units that news counts by the calendar: from October to May are seven months, whatever the day.
 */
enum CalendarUnit {
  YEAR("年", Grain.YEAR),
  MONTH("个月", Grain.MONTH),
  DAY("天", Grain.DAY);

  private static final Rational MONTHS_A_YEAR = Rational.of(12);

  private final String written;
  private final Grain coarsest;

  CalendarUnit(String written, Grain coarsest) {
    this.written = written;
    this.coarsest = coarsest;
  }

  /** The unit that a length is counted in; null for hours, weeks and working days. */
  static @Nullable CalendarUnit of(Measure measure) {
    boolean one = measure.factor().equals(Rational.ONE);
    if (measure.base().equals("月")) {
      return one ? MONTH : measure.factor().equals(MONTHS_A_YEAR) ? YEAR : null;
    }
    return measure.base().equals("日") && one ? DAY : null;
  }

  String written() {
    return written;
  }

  /** Whether a time is told finely enough to count from it in this unit. */
  boolean reachesFrom(TimeInterval time) {
    return time.grain().compareTo(coarsest) <= 0;
  }

  /** The units from one day's to another's. */
  long between(LocalDate from, LocalDate to) {
    return switch (this) {
      case YEAR -> (long) to.getYear() - from.getYear();
      case MONTH -> ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
      case DAY -> ChronoUnit.DAYS.between(from, to);
    };
  }

  /** A count with {@code slack} units more or fewer, at least none. */
  static Interval around(long count, long slack) {
    return Interval.closed(Rational.of(Math.max(0, count - slack)), Rational.of(count + slack));
  }
}
