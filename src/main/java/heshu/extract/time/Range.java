package heshu.extract.time;

import heshu.claim.Grain;
import heshu.claim.TimeInterval;
import heshu.extract.time.Told.Edge;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two told times as the ends of one stretch; each lends the other what is told only once. */
record Range(Resolver resolver, @Nullable LocalDate today, Outlook outlook) {
  private static final int ANY = 9;

  /** Whether the two are told finely enough alike to be the ends of one stretch. */
  static boolean fits(Told first, Told last) {
    int a = fineness(first);
    int b = fineness(last);
    return a > 0 && (a == b || b == ANY) || a == ANY && b > 0;
  }

  private static int fineness(Told told) {
    Part part = told.part();
    if (part instanceof Part.Whole) {
      return 1;
    }
    if (part instanceof Part.Months months) {
      return months.told() ? 0 : 2;
    }
    if (part instanceof Part.TenDays) {
      return 3;
    }
    if (part instanceof Part.MonthOf month) {
      return month.day() > 0 ? 4 : 2;
    }
    if (part instanceof Part.Days days) {
      return days.first() == days.last() ? 4 : 0;
    }
    if (part instanceof Part.Same) {
      return 0;
    }
    return part instanceof Part.WeekOf ? 5 : ANY;
  }

  @Nullable TimeInterval resolve(Told first, Told last) {
    if (!hasOpenYear(first) || !ofYear(last)) {
      return fromTold(first, last);
    }
    if (isBareDay(first) && !hasMonth(last) || isBareDay(last) && !hasMonth(first)) {
      TimeInterval begin = resolver.at(first, today, outlook);
      return begin == null ? null : joined(begin, after(begin, last));
    }
    Told from = lentMonth(first, last);
    Told to = isBareDay(last) ? nextMonth(from, last) : last;
    if (last.year() instanceof Year.Open) {
      return nearest(from, to);
    }
    Integer year = resolver.year(last.year(), today);
    return year == null ? null : ending(from, to, year);
  }

  private static boolean isBareDay(Told told) {
    return told.part() instanceof Part.Days days && days.month() == 0;
  }

  private static boolean hasMonth(Told told) {
    return told.part() instanceof Part.Days days && days.month() > 0;
  }

  /** The first end tells its year, or is a day that needs none. */
  private @Nullable TimeInterval fromTold(Told first, Told last) {
    TimeInterval begin = resolver.at(first, today, outlook);
    if (begin == null) {
      return null;
    }
    return joined(
        begin, hasOpenYear(last) ? after(begin, last) : resolver.at(last, today, outlook));
  }

  /** The first time of that name from {@code begin} on. */
  private static @Nullable TimeInterval after(TimeInterval begin, Told last) {
    if (isBareDay(last) && last.part() instanceof Part.Days days) {
      for (int offset = 0; offset < 3; offset++) {
        LocalDate month = begin.to().withDayOfMonth(1).plusMonths(offset);
        TimeInterval end = Resolver.days(YearMonth.from(month), days.first(), days.last());
        if (end != null && !end.to().isBefore(begin.to())) {
          return end;
        }
      }
      return null;
    }
    for (int year = begin.from().getYear(); year <= begin.from().getYear() + 1; year++) {
      TimeInterval end = edged(last, Resolver.inYear(last.part(), year));
      if (end != null && !end.to().isBefore(begin.from())) {
        return end;
      }
    }
    return null;
  }

  private @Nullable TimeInterval nearest(Told from, Told to) {
    if (today == null) {
      TimeInterval context = resolver.context();
      return context == null ? null : ending(from, to, context.to().getYear());
    }
    List<TimeInterval> candidates = new ArrayList<>();
    for (int year = today.getYear() + 1; year >= today.getYear() - 1; year--) {
      TimeInterval candidate = ending(from, to, year);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    boolean cumulative =
        from.part() instanceof Part.Months months
            && months.first() == 1
            && months.grain() != Grain.DAY;
    return outlook.choose(candidates, today, cumulative);
  }

  /** The stretch that ends in {@code year}. */
  private static @Nullable TimeInterval ending(Told from, Told to, int year) {
    TimeInterval end = edged(to, Resolver.inYear(to.part(), year));
    TimeInterval begin = edged(from, Resolver.inYear(from.part(), year));
    if (begin != null && end != null && begin.from().isAfter(end.to())) {
      begin = edged(from, Resolver.inYear(from.part(), year - 1));
    }
    return joined(begin, end);
  }

  private static @Nullable TimeInterval edged(Told told, @Nullable TimeInterval whole) {
    return whole == null || told.edge() == Edge.NONE ? whole : Resolver.edge(whole, told.edge());
  }

  private static Told lentMonth(Told first, Told last) {
    if (first.part() instanceof Part.Days a
        && a.month() == 0
        && last.part() instanceof Part.Days b) {
      int month = a.first() <= b.first() ? b.month() : (b.month() + 10) % 12 + 1;
      return first.with(new Part.Days(month, a.first(), a.last()));
    }
    return first;
  }

  private static Told nextMonth(Told from, Told last) {
    if (from.part() instanceof Part.Days a && last.part() instanceof Part.Days b) {
      int month = b.first() >= a.last() ? a.month() : a.month() % 12 + 1;
      return last.with(new Part.Days(month, b.first(), b.last()));
    }
    return last;
  }

  private static boolean hasOpenYear(Told told) {
    return told.year() instanceof Year.Open && ofYear(told);
  }

  private static boolean ofYear(Told told) {
    Part part = told.part();
    return part instanceof Part.Months
        || part instanceof Part.Days
        || part instanceof Part.TenDays
        || part instanceof Part.Fixed;
  }

  private static @Nullable TimeInterval joined(
      @Nullable TimeInterval begin, @Nullable TimeInterval end) {
    return begin == null || end == null || end.to().isBefore(begin.from())
        ? null
        : new TimeInterval(begin.from(), end.to(), end.grain());
  }
}
