package heshu.extract.time;

import heshu.claim.Grain;
import java.time.LocalDate;
import java.time.MonthDay;

/** A calendar time as its words tell it, before it is resolved. */
record Told(Year year, Part part, Edge edge) {

  /** Which instant of the part is meant, if not the whole. */
  enum Edge {
    NONE,
    START,
    END
  }

  /** How the year is told. */
  sealed interface Year {
    Year OPEN = new Open();

    record Open() implements Year {}

    record Named(int first, int last) implements Year {}

    record ByPublication(int offset) implements Year {}

    /** Against the time told before: 上年, 当年, 次年. */
    record ByContext(int offset) implements Year {}
  }

  /** What of the year is told; a month of 0 is open. */
  sealed interface Part {
    Part WHOLE = new Whole();
    Part SAME = new Same();
    Part UNRESOLVED = new Unresolved();

    record Whole() implements Part {}

    /**
     * Months of one year.
     *
     * @param first after {@code last} where the stretch began in the year before
     * @param told whether both ends are told (1至7月, 前7个月) rather than one month, quarter or half
     */
    record Months(int first, int last, Grain grain, boolean told) implements Part {}

    record Days(int month, int first, int last) implements Part {}

    /** 上旬, 中旬, 下旬 as 1, 2, 3. */
    record TenDays(int month, int third) implements Part {}

    /** 本月, 上月, 当月; {@code day} and {@code third} 0 are the whole month. */
    record MonthOf(boolean byContext, int offset, int day, int third) implements Part {}

    /** 今天, 昨日, 当天. */
    record DayOf(boolean byContext, int offset) implements Part {}

    /** 本周, 上周五; {@code weekday} 0 is the whole week. */
    record WeekOf(int offset, int weekday) implements Part {}

    /** A day or days of every year: 元旦, 国庆假期. */
    record Fixed(MonthDay from, MonthDay to, Grain grain) implements Part {}

    /** Days that do not depend on anything: 2021-09-17, “十四五”期间. */
    record Exactly(LocalDate from, LocalDate to, Grain grain) implements Part {}

    /** 同期, 同月. */
    record Same() implements Part {}

    /** A named time without fixed days: 春节, 周三. */
    record Unresolved() implements Part {}
  }

  static Told of(Part part) {
    return new Told(Year.OPEN, part, Edge.NONE);
  }

  Told with(Year other) {
    return new Told(other, part, edge);
  }

  Told with(Part other) {
    return new Told(year, other, edge);
  }

  /** Whether it is told against another time of the text. */
  boolean isRelative() {
    return year instanceof Year.ByContext
        || part instanceof Part.Same
        || part instanceof Part.Unresolved
        || part instanceof Part.MonthOf month && (month.byContext() || month.offset() < 0)
        || part instanceof Part.DayOf day && day.byContext();
  }

  /** Whether it covers a stretch told by its ends or from the start of the year. */
  boolean isPeriod() {
    if (edge != Edge.NONE) {
      return false;
    }
    if (part instanceof Part.Months months) {
      return months.told();
    }
    if (part instanceof Part.Days days) {
      return days.first() != days.last();
    }
    if (part instanceof Part.Exactly exactly) {
      return exactly.grain() == Grain.LONGER;
    }
    return part instanceof Part.Whole && year instanceof Year.Named y && y.first() != y.last();
  }
}
