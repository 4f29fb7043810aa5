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
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Told times to days.
 *
 * @param context the last time told, against which 同期 and 当月 are read
 * @param sentence the last dated time of the same sentence, which lends its year and month
 */
record Resolver(
    Publication publication, @Nullable TimeInterval context, @Nullable TimeInterval sentence) {

  /** The days meant; null where the words and what is known do not tell. */
  @Nullable TimeInterval resolve(Told told, Outlook outlook) {
    return agreed(today -> at(told, today, outlook));
  }

  /** The days from one time to another, each lent what only the other tells. */
  @Nullable TimeInterval resolve(Told first, Told last, Outlook outlook) {
    return agreed(today -> new Range(this, today, outlook).resolve(first, last));
  }

  /** What both ends of the publication agree on. */
  private @Nullable TimeInterval agreed(
      Function<@Nullable LocalDate, @Nullable TimeInterval> reading) {
    LocalDate from = publication.from();
    LocalDate to = publication.to();
    TimeInterval early = reading.apply(from);
    return from == null || from.equals(to) || early != null && early.equals(reading.apply(to))
        ? early
        : null;
  }

  /** The day of publication; null where it is not known to the day. */
  @Nullable TimeInterval today() {
    LocalDate day = publication.day() ? publication.from() : null;
    return day == null ? null : new TimeInterval(day, day, Grain.DAY);
  }

  @Nullable TimeInterval at(Told told, @Nullable LocalDate today, Outlook outlook) {
    TimeInterval whole = whole(told, today, outlook);
    return whole == null || told.edge() == Edge.NONE ? whole : edge(whole, told.edge());
  }

  static TimeInterval edge(TimeInterval whole, Edge edge) {
    if (edge == Edge.END) {
      return new TimeInterval(whole.to(), whole.to(), whole.grain());
    }
    LocalDate from = whole.from();
    return whole.grain() == Grain.MONTH
        ? new TimeInterval(from, from.plusDays(9), Grain.TEN_DAYS)
        : new TimeInterval(from, from, whole.grain());
  }

  private @Nullable TimeInterval whole(Told told, @Nullable LocalDate today, Outlook outlook) {
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
      return openMonth(days, today, outlook);
    }
    if (part instanceof Part.Same) {
      return same(told.year(), today);
    }
    if (told.year() instanceof Year.Named named && named.first() != named.last()) {
      return new TimeInterval(
          LocalDate.of(named.first(), 1, 1), LocalDate.of(named.last(), 12, 31), Grain.YEAR);
    }
    if (told.year() instanceof Year.Open) {
      return openYear(part, today, outlook);
    }
    Integer year = year(told.year(), today);
    return year == null ? null : inYear(part, year);
  }

  @Nullable Integer year(Year year, @Nullable LocalDate today) {
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

  /**
   * A part of a year in that year; null where it has no such day or the part tells no fixed one.
   */
  static @Nullable TimeInterval inYear(Part part, int year) {
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
    if (part instanceof Part.Days days && days.month() > 0) {
      return days(YearMonth.of(year, days.month()), days.first(), days.last());
    }
    if (part instanceof Part.TenDays ten) {
      YearMonth month = YearMonth.of(year, ten.month());
      LocalDate from = month.atDay(10 * ten.third() - 9);
      return new TimeInterval(
          from, ten.third() == 3 ? month.atEndOfMonth() : from.plusDays(9), Grain.TEN_DAYS);
    }
    if (part instanceof Part.Fixed fixed) {
      return new TimeInterval(fixed.from().atYear(year), fixed.to().atYear(year), fixed.grain());
    }
    return null;
  }

  static @Nullable TimeInterval days(YearMonth month, int first, int last) {
    return month.isValidDay(first) && month.isValidDay(last) && first <= last
        ? new TimeInterval(month.atDay(first), month.atDay(last), Grain.DAY)
        : null;
  }

  /** A part without a year: in the sentence's year, else the nearest to the publication. */
  private @Nullable TimeInterval openYear(Part part, @Nullable LocalDate today, Outlook outlook) {
    TimeInterval lent = lentYear(part, today);
    if (lent != null) {
      return lent;
    }
    if (today == null) {
      return context == null ? null : inYear(part, context.to().getYear());
    }
    List<TimeInterval> candidates = new ArrayList<>();
    for (int year = today.getYear() + 1; year > today.getYear() - 8; year--) {
      TimeInterval candidate = inYear(part, year);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    boolean cumulative = part instanceof Part.Months months && months.told() && months.first() == 1;
    return outlook.choose(candidates, today, cumulative);
  }

  /** In the year of the sentence's last time, if later than that and no further ahead of now. */
  private @Nullable TimeInterval lentYear(Part part, @Nullable LocalDate today) {
    if (sentence == null || sentence.grain() == Grain.YEAR || sentence.grain() == Grain.LONGER) {
      return null;
    }
    TimeInterval interval = inYear(part, sentence.to().getYear());
    if (interval == null || !interval.from().isAfter(sentence.from())) {
      return null;
    }
    boolean leapsAhead =
        today != null
            && interval.from().isAfter(today.plusDays(Outlook.FEW_DAYS))
            && !sentence.to().isAfter(today);
    return leapsAhead ? null : interval;
  }

  /** A day without a month: the sentence's month, else the nearest, rather past than to come. */
  @Nullable TimeInterval openMonth(Part.Days days, @Nullable LocalDate today, Outlook outlook) {
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
    List<TimeInterval> candidates = new ArrayList<>();
    for (int offset = 1; offset >= -2; offset--) {
      TimeInterval candidate =
          days(YearMonth.from(today).plusMonths(offset), days.first(), days.last());
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return outlook.choose(candidates, today, false);
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
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(told.offset());
    if (told.weekday() == 0) {
      return new TimeInterval(monday, monday.plusDays(6), Grain.WEEK);
    }
    LocalDate day = monday.plusDays(told.weekday() - 1L);
    return new TimeInterval(day, day, Grain.DAY);
  }

  /** 去年同期: the days of the context, moved to the year told. */
  private @Nullable TimeInterval same(Year told, @Nullable LocalDate today) {
    Integer year = year(told, today);
    if (context == null || year == null) {
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
