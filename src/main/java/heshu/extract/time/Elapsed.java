package heshu.extract.time;

import heshu.claim.Grain;
import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time between two times, as news counts it: both ends may be counted in, a time told by its
 * month or year may be any of its days, and a length without a hedge may be rounded or cut off.
 *
 * @param from the earlier time
 * @param to the later time
 */
public record Elapsed(TimeInterval from, TimeInterval to) {
  private static final Rational HALF = Rational.of(1, 2);
  private static final int MONTHS_A_YEAR = 12;
  private static final int SECONDS_A_DAY = 86_400;

  /** Whether a told length fits. */
  public enum Verdict {
    AGREES,
    /** Disjoint under every reading. */
    CONTRADICTS,
    /** The calendar alone does not tell: working days, hours within a day. */
    UNKNOWN
  }

  /**
   * A verdict with its arithmetic.
   *
   * @param steps one line a step, in Chinese
   */
  public record Finding(Verdict verdict, List<String> steps) {
    public Finding {
      steps = List.copyOf(steps);
    }
  }

  /** The time between two times told in any order. */
  public static Elapsed between(TimeInterval one, TimeInterval other) {
    return other.from().isBefore(one.from()) ? new Elapsed(other, one) : new Elapsed(one, other);
  }

  /** Days from one time to the other, from neither end counted in to both. */
  public Interval days() {
    return Interval.closed(
        Rational.of(Math.max(0, ChronoUnit.DAYS.between(from.to(), to.from()))),
        Rational.of(ChronoUnit.DAYS.between(from.from(), to.to()) + 1));
  }

  /** Months from one time to the other, days over as a part of the month that they begin. */
  public Interval months() {
    LocalDate latest = from.to().isAfter(to.from()) ? to.from() : from.to();
    return Interval.closed(months(latest, to.from()), months(from.from(), to.to().plusDays(1)));
  }

  private static Rational months(LocalDate begin, LocalDate end) {
    long whole = ChronoUnit.MONTHS.between(begin, end);
    LocalDate reached = begin.plusMonths(whole);
    long over = ChronoUnit.DAYS.between(reached, end);
    return Rational.of(whole).plus(Rational.of(over, reached.lengthOfMonth()));
  }

  /** Holds a told length against the time between. */
  public Finding holds(Quantity length) {
    List<String> steps = new ArrayList<>();
    steps.add(from + " 至 " + to + "：" + shown());
    Verdict verdict =
        switch (length.measure().base()) {
          case "月" -> holdsMonths(length, steps);
          case "日" -> holdsDays(length, steps);
          case "秒" -> holdsSeconds(length, steps);
          default -> holdsWorkingDays(length, steps);
        };
    return new Finding(verdict, steps);
  }

  private String shown() {
    Interval days = days();
    if (from.from().equals(from.to()) && to.from().equals(to.to())) {
      long months = ChronoUnit.MONTHS.between(from.from(), to.from());
      long over = ChronoUnit.DAYS.between(from.from().plusMonths(months), to.from());
      return "满" + written(months) + (over > 0 ? "又 " + over + " 天" : "");
    }
    return months().rounded(1) + " 个月，" + days.rounded(0) + " 天";
  }

  private static String written(long months) {
    long years = months / MONTHS_A_YEAR;
    long rest = months % MONTHS_A_YEAR;
    return (years > 0 ? " " + years + " 年" : "")
        + (rest > 0 || years == 0 ? " " + rest + " 个月" : "");
  }

  private Verdict holdsMonths(Quantity length, List<String> steps) {
    Interval told = length.hardInBase();
    Interval elapsed = months();
    steps.add("所述时长为 " + told.rounded(1) + " 个月，实际 " + elapsed.rounded(1) + " 个月");
    if (told.overlaps(elapsed)) {
      return agrees(steps, "相符");
    }
    if (length.hedge() != null) {
      return contradicts(steps);
    }
    Rational unit = length.measure().factor();
    if (loosened(told, unit).overlaps(elapsed)) {
      return agrees(steps, "取整后相符");
    }
    boolean years = unit.compareTo(Rational.of(MONTHS_A_YEAR)) >= 0;
    Interval counted = years ? countedYears() : countedMonths();
    steps.add("按日历年月数为 " + counted.rounded(0) + " 个月");
    return told.overlaps(counted) ? agrees(steps, "按日历年月数相符") : contradicts(steps);
  }

  /** Calendar years between, in months; from a time told by its year also with that counted in. */
  private Interval countedYears() {
    long years = (long) to.to().getYear() - from.from().getYear();
    long most = from.grain() == Grain.YEAR ? years + 1 : years;
    return Interval.closed(Rational.of(MONTHS_A_YEAR * years), Rational.of(MONTHS_A_YEAR * most));
  }

  private Interval countedMonths() {
    long least = calendarMonths(from.to(), to.from());
    long most = calendarMonths(from.from(), to.to());
    return Interval.closed(Rational.of(Math.max(0, least)), Rational.of(most + 1));
  }

  private static long calendarMonths(LocalDate begin, LocalDate end) {
    return (long) MONTHS_A_YEAR * (end.getYear() - begin.getYear())
        + end.getMonthValue()
        - begin.getMonthValue();
  }

  /** What a length without a hedge admits: rounded half up, or cut off, to its unit. */
  private static Interval loosened(Interval told, Rational unit) {
    Rational lo = orZero(told.lo());
    Rational hi = told.hi() == null ? lo : told.hi();
    return Interval.halfOpen(lo.minus(unit.times(HALF)), hi.plus(unit));
  }

  private Verdict holdsDays(Quantity length, List<String> steps) {
    Interval told = length.hardInBase();
    Interval elapsed = days();
    steps.add("所述时长为 " + told.rounded(1) + " 天，实际 " + elapsed.rounded(0) + " 天");
    if (told.overlaps(elapsed)) {
      return agrees(steps, "相符");
    }
    Rational unit = length.measure().factor();
    boolean weeks = unit.compareTo(Rational.ONE) > 0 && length.hedge() == null;
    return weeks && loosened(told, unit).overlaps(elapsed)
        ? agrees(steps, "取整后相符")
        : contradicts(steps);
  }

  private Verdict holdsSeconds(Quantity length, List<String> steps) {
    Interval days = days();
    Rational least = Rational.max(Rational.ZERO, orZero(days.lo()).minus(Rational.ONE));
    Interval elapsed = Interval.closed(least, orZero(days.hi())).times(Rational.of(SECONDS_A_DAY));
    steps.add("两端只到日，时刻不详");
    return length.hardInBase().overlaps(elapsed) ? Verdict.UNKNOWN : contradicts(steps);
  }

  private Verdict holdsWorkingDays(Quantity length, List<String> steps) {
    steps.add("工作日、交易日不多于日历天数 " + days().rounded(0));
    Rational most = orZero(days().hi());
    return length.hardInBase().overlaps(Interval.closed(Rational.ZERO, most))
        ? Verdict.UNKNOWN
        : contradicts(steps);
  }

  private static Rational orZero(@Nullable Rational value) {
    return value == null ? Rational.ZERO : value;
  }

  private static Verdict agrees(List<String> steps, String how) {
    steps.add(how);
    return Verdict.AGREES;
  }

  private static Verdict contradicts(List<String> steps) {
    steps.add("任何算法都不相符");
    return Verdict.CONTRADICTS;
  }
}
