package heshu.extract.time;

import heshu.claim.Grain;
import heshu.extract.time.Told.Edge;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import org.jspecify.annotations.Nullable;

/** One calendar time at the cursor: a year, a part of a year, or both, with its edge. */
final class PointReader {
  private PointReader() {}

  /** Null with the cursor unmoved where there is none. */
  static @Nullable Told take(Cursor c) {
    int start = c.at();
    if (WrittenNumber.starts(c.peek(0))) {
      Part iso = YearReader.isoDay(c);
      if (iso != null) {
        return Told.of(iso);
      }
    }
    Year year = YearReader.written(c);
    if (year == null) {
      year = YearReader.told(c);
    }
    if (year == null) {
      Told part = part(c, Year.OPEN);
      if (part == null) {
        c.to(start);
      }
      return part;
    }
    int afterYear = c.at();
    c.blanks();
    c.takeOne("的");
    Told part = part(c, year);
    if (part == null) {
      c.to(afterYear);
      return edged(c, new Told(year, Part.WHOLE, Edge.NONE));
    }
    return part;
  }

  private static @Nullable Told part(Cursor c, Year year) {
    Part part = MonthReader.take(c);
    if (part == null) {
      part = DayReader.take(c, year != Year.OPEN);
    }
    if (part == null) {
      part = NamedTimes.take(c);
    }
    if (part == null && year != Year.OPEN) {
      part = ofYear(c);
    }
    if (part == null) {
      return year == Year.OPEN ? edgeOfOpenYear(c) : null;
    }
    return edged(c, new Told(year, part, Edge.NONE));
  }

  private static @Nullable Part ofYear(Cursor c) {
    if (c.takeUnless("全年", "龄")) {
      return Part.WHOLE;
    }
    return c.takeAny("同期", "同月") ? Part.SAME : null;
  }

  /** 年初, 年底, 月末 without year or month. */
  private static @Nullable Told edgeOfOpenYear(Cursor c) {
    if (c.aheadAny("年初", "年底", "年末") && !isInsideName(c)) {
      Told told = edged(c, new Told(new Year.ByPublication(0), Part.WHOLE, Edge.NONE));
      return told.edge() == Edge.NONE ? null : told;
    }
    if (c.aheadAny("月初", "月底", "月末") && !isInsideName(c)) {
      int start = c.at();
      c.to(start + 1);
      Told told = edged(c, Told.of(new Part.MonthOf(false, 0, 0, 0)));
      if (told.edge() != Edge.NONE || told.part() instanceof Part.TenDays) {
        return told;
      }
      c.to(start);
    }
    return null;
  }

  /** Whether what precedes makes it another word: 大年初一, 正月初三, 3年初. */
  private static boolean isInsideName(Cursor c) {
    return WrittenNumber.inside(c.peek(-1)) || c.behindAny("大", "正", "腊", "几", "多");
  }

  /** Takes 初, 底, 末 after a year, half-year, quarter or month. */
  private static Told edged(Cursor c, Told told) {
    if (!(told.part() instanceof Part.Whole
        || told.part() instanceof Part.Months
        || told.part() instanceof Part.Exactly exactly && exactly.grain() == Grain.LONGER
        || told.part() instanceof Part.MonthOf month && month.day() == 0 && month.third() == 0)) {
      return told;
    }
    int start = c.at();
    boolean wholeYear = told.part() instanceof Part.Whole;
    if (wholeYear) {
      c.take("年");
    }
    if (c.takeUnless("初", "步中级次始审期心衷") || c.takeUnless("伊始", "")) {
      return new Told(told.year(), told.part(), Edge.START);
    }
    if (c.takeUnless("底", "层线部气特盘座色") || c.takeUnless("末", "端梢尾")) {
      return new Told(told.year(), told.part(), Edge.END);
    }
    c.to(start);
    return told;
  }
}
