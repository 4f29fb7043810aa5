package heshu.extract.time;

import heshu.article.Publication;
import heshu.claim.TimeInterval;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import org.jspecify.annotations.Nullable;

/** Two told times as the ends of one stretch; each lends the other what is told only once. */
final class Range {
  private Range() {}

  /** Whether the two are told finely enough alike to be the ends of one stretch. */
  static boolean fits(Told first, Told last) {
    int a = fineness(first);
    int b = fineness(last);
    return a > 0 && (a == b || b == 9) || a == 9;
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
    return part instanceof Part.WeekOf ? 5 : 9;
  }

  static @Nullable TimeInterval resolve(Told first, Told last, Resolver resolver, int reach) {
    Told from = first;
    Told to = last;
    if (to.part() instanceof Part.Days end
        && end.month() == 0
        && from.part() instanceof Part.Days begin) {
      int month =
          begin.month() == 0 || end.first() >= begin.last()
              ? begin.month()
              : begin.month() % 12 + 1;
      to = to.with(new Part.Days(month, end.first(), end.last()));
    }
    if (to.year() instanceof Year.Open && !(from.year() instanceof Year.Open)) {
      to = to.with(from.year());
    }
    TimeInterval end = resolver.resolve(to, reach);
    if (from.year() instanceof Year.Open && isOpen(from.part())) {
      if (end == null) {
        return null;
      }
      Resolver atEnd =
          new Resolver(
              Publication.on(end.to(), Publication.Source.TEXT), resolver.context(), null);
      return joined(atEnd.resolve(from, 0), end);
    }
    TimeInterval begin = resolver.resolve(from, reach);
    if (begin != null && end != null && end.to().isBefore(begin.from())) {
      Resolver atBegin =
          new Resolver(
              Publication.on(begin.from().plusMonths(11), Publication.Source.TEXT),
              resolver.context(),
              null);
      end = atBegin.resolve(last.with(Year.OPEN), 0);
    }
    return joined(begin, end);
  }

  private static boolean isOpen(Part part) {
    return part instanceof Part.Months || part instanceof Part.Days || part instanceof Part.TenDays;
  }

  private static @Nullable TimeInterval joined(
      @Nullable TimeInterval begin, @Nullable TimeInterval end) {
    if (begin == null || end == null || end.to().isBefore(begin.from())) {
      return null;
    }
    return new TimeInterval(begin.from(), end.to(), end.grain());
  }
}
