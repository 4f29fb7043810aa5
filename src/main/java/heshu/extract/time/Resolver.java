package heshu.extract.time;

import heshu.article.Publication;
import heshu.claim.Grain;
import heshu.claim.TimeInterval;
import heshu.extract.time.Told.Edge;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Told times to days.
 *
 * @param context the last time told, against which 同期 and 当月 are read
 * @param sentence the last dated time of the same sentence, which lends its year and month
 */
record Resolver(
    Publication publication, @Nullable TimeInterval context, @Nullable TimeInterval sentence) {
  /** Days after the publication at which a time without a year may begin. */
  static final int FEW_DAYS = 7;

  /** The same, where the words tell a limit or a beginning (9月30日前, 10月1日起). */
  static final int SEASON = 75;

  /** The same, where the words tell what is to come (将于9月). */
  static final int MOST_OF_A_YEAR = 300;

  /**
   * The days meant; null where the words and what is known do not tell.
   *
   * @param reach how many days after the publication a time without a year may begin; beyond, the
   *     year before is meant
   */
  @Nullable TimeInterval resolve(Told told, int reach) {
    LocalDate from = publication.from();
    LocalDate to = publication.to();
    if (from == null || to == null) {
      return at(told, null, reach);
    }
    TimeInterval early = at(told, from, reach);
    TimeInterval late = from.equals(to) ? early : at(told, to, reach);
    return early != null && early.equals(late) ? early : null;
  }

  /** The day of publication; null where it is not known to the day. */
  @Nullable TimeInterval today() {
    LocalDate day = publication.day() ? publication.from() : null;
    return day == null ? null : new TimeInterval(day, day, Grain.DAY);
  }

  private @Nullable TimeInterval at(Told told, @Nullable LocalDate today, int reach) {
    TimeInterval whole = whole(told, today, reach);
    return whole == null || told.edge() == Edge.NONE ? whole : edge(whole, told.edge());
  }

  private static TimeInterval edge(TimeInterval whole, Edge edge) {
    if (edge == Edge.END) {
      return new TimeInterval(whole.to(), whole.to(), whole.grain());
    }
    LocalDate from = whole.from();
    return whole.grain() == Grain.MONTH
        ? new TimeInterval(from, from.plusDays(9), Grain.TEN_DAYS)
        : new TimeInterval(from, from, whole.grain());
  }

  private @Nullable TimeInterval whole(Told told, @Nullable LocalDate today, int reach) {
    Part part = told.part();
    if (part instanceof Part.Exactly exactly) {
      return new TimeInterval(exactly.from(), exactly.to(), exactly.grain());
    }
    if (part instanceof Part.DayOf day) {
      return day(day, today);
    }
    if (part instanceof Part.MonthOf month) {
      return month(month, today);
    }
    if (part instanceof Part.WeekOf week) {
      return today == null ? null : week(week, today);
    }
    if (part instanceof Part.Days days && days.month() == 0) {
      return openMonth(days, today, reach);
    }
    if (part instanceof Part.Same) {
      return same(told.year(), today);
    }
    if (told.year() instanceof Year.Named named && named.first() != named.last()) {
      return new TimeInterval(
          LocalDate.of(named.first(), 1, 1), LocalDate.of(named.last(), 12, 31), Grain.YEAR);
    }
    if (told.year() instanceof Year.Open) {
      return openYear(told, today, reach);
    }
    Integer year = year(told.year(), today);
    return year == null ? null : inYear(part, year);
  }

  private @Nullable Integer year(Year year, @Nullable LocalDate today) {
    if (year instanceof Year.Named named) {
      return named.first();
    }
    if (year instanceof Year.ByPublication by) {
      return today == null ? null : Integer.valueOf(today.getYear() + by.offset());
    }
    if (year instanceof Year.ByContext by) {
      return context == null ? null : Integer.valueOf(context.to().getYear() + by.offset());
    }
    return null;
  }

  private static @Nullable TimeInterval inYear(Part part, int year) {
    if (part instanceof Part.Whole) {
      return new TimeInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }
    if (part instanceof Part.Months months) {
      int firstYear = months.first() > months.last() ? year - 1 : year;
      return new TimeInterval(
          LocalDate.of(firstYear, months.first(), 1),
          YearMonth.of(year, months.last()).atEndOfMonth(),
          months.grain());
    }
    if (part instanceof Part.Days days) {
      return days(YearMonth.of(year, days.month()), days.first(), days.last());
    }
    if (part instanceof Part.TenDays ten) {
      YearMonth month = YearMonth.of(year, ten.month());
      LocalDate from = month.atDay(10 * ten.third() - 9);
      return new TimeInterval(
          from, ten.third() == 3 ? month.atEndOfMonth() : from.plusDays(9), Grain.TEN_DAYS);
    }
    if (part instanceof Part.Fixed fixed) {
      return new TimeInterval(
          fixed.from().atYear(year), fixed.to().atYear(year), fixed.grain());
    }
    return null;
  }

  private static @Nullable TimeInterval days(YearMonth month, int first, int last) {
    return month.isValidDay(first) && month.isValidDay(last) && first <= last
        ? new TimeInterval(month.atDay(first), month.atDay(last), Grain.DAY)
        : null;
  }

  /** A month or day without a year: the sentence's year, else the nearest that is not to come. */
  private @Nullable TimeInterval openYear(Told told, @Nullable LocalDate today, int reach) {
    TimeInterval lent = lentYear(told.part());
    if (lent != null) {
      return lent;
    }
    if (today == null) {
      return context == null ? null : inYear(told.part(), context.to().getYear());
    }
    boolean cumulative = told.part() instanceof Part.Months months && months.told();
    for (int year = today.getYear() + 1; year > today.getYear() - 8; year--) {
      TimeInterval interval = inYear(told.part(), year);
      if (interval != null) {
        LocalDate reached = cumulative ? interval.to() : interval.from();
        if (!reached.isAfter(today.plusDays(reach))) {
          return interval;
        }
      }
    }
    return null;
  }

  private @Nullable TimeInterval lentYear(Part part) {
    if (sentence == null || sentence.grain() == Grain.YEAR || sentence.grain() == Grain.LONGER) {
      return null;
    }
    TimeInterval interval = inYear(part, sentence.to().getYear());
    return interval != null && !interval.to().isBefore(sentence.from()) ? interval : null;
  }

  /** A day without a month: the sentence's month, else the nearest, rather past than to come. */
  private @Nullable TimeInterval openMonth(
      Part.Days days, @Nullable LocalDate today, int reach) {
    TimeInterval lender = today == null && sentence == null ? context : sentence;
    if (lender != null && (lender.grain() == Grain.DAY || today == null)) {
      TimeInterval lent = days(YearMonth.from(lender.to()), days.first(), days.last());
      if (lent != null && (today == null || !lent.from().isBefore(lender.from()))) {
        return lent;
      }
    }
    if (today == null) {
      return null;
    }
    boolean ahead = reach >= MOST_OF_A_YEAR;
    TimeInterval best = null;
    long least = Long.MAX_VALUE;
    for (int offset = -2; offset <= 1; offset++) {
      TimeInterval interval =
          days(YearMonth.from(today).plusMonths(offset), days.first(), days.last());
      if (interval != null && !(ahead && interval.to().isBefore(today))) {
        long distance = ChronoUnit.DAYS.between(interval.from(), today);
        long weight = distance >= 0 ? distance : (reach > FEW_DAYS ? -1 : -2) * distance;
        if (weight < least) {
          least = weight;
          best = interval;
        }
      }
    }
    return best;
  }

  private @Nullable TimeInterval day(Part.DayOf day, @Nullable LocalDate today) {
    LocalDate base = today;
    if (day.byContext()) {
      base =
          context != null && context.grain() == Grain.DAY && context.from().equals(context.to())
              ? context.from()
              : null;
    }
    if (base == null) {
      return null;
    }
    LocalDate date = base.plusDays(day.offset());
    return new TimeInterval(date, date, Grain.DAY);
  }

  private @Nullable TimeInterval month(Part.MonthOf told, @Nullable LocalDate today) {
    LocalDate base = today;
    if (told.byContext()) {
      base =
          context != null && YearMonth.from(context.from()).equals(YearMonth.from(context.to()))
              ? context.from()
              : null;
    }
    if (base == null) {
      return null;
    }
    YearMonth month = YearMonth.from(base).plusMonths(told.offset());
    if (told.third() > 0) {
      return inYear(new Part.TenDays(month.getMonthValue(), told.third()), month.getYear());
    }
    return told.day() > 0
        ? days(month, told.day(), told.day())
        : new TimeInterval(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
  }

  private static TimeInterval week(Part.WeekOf told, LocalDate today) {
    LocalDate monday =
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(told.offset());
    if (told.weekday() == 0) {
      return new TimeInterval(monday, monday.plusDays(6), Grain.WEEK);
    }
    LocalDate day = monday.plusDays(told.weekday() - 1L);
    return new TimeInterval(day, day, Grain.DAY);
  }

  /** 去年同期: the days of the context, moved to the year told. */
  private @Nullable TimeInterval same(Year told, @Nullable LocalDate today) {
    if (context == null) {
      return null;
    }
    Integer year = told instanceof Year.Open ? Integer.valueOf(context.to().getYear()) : year(told, today);
    if (year == null) {
      return null;
    }
    int shift = year - context.to().getYear();
    LocalDate from = context.from().plusYears(shift);
    LocalDate to = context.to().plusYears(shift);
    if (YearMonth.from(context.to()).atEndOfMonth().equals(context.to())) {
      to = YearMonth.from(to).atEndOfMonth();
    }
    return new TimeInterval(from, to, context.grain());
  }
}
