package heshu.extract.time;

import heshu.claim.Grain;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years as written in figures and as told by words: 2021年, 2021—2022年, 去年, 上年. */
final class YearReader {
  private static final String NOT_A_TIME = "版款级級";
  private static final String[] BEFORE_LAST_YEAR = {
    "比", "较", "与", "同", "和", "及", "超", "占", "到", "至", "为", "在", "于", "自", "、", "，", "。", "；", "（",
    "(", "“", "\n", "　", "截止", "达", "从", "按", "持平"
  };

  private YearReader() {}

  /** A year written in figures; null with the cursor unmoved where there is none. */
  static @Nullable Year written(Cursor c) {
    int start = c.at();
    WrittenNumber first = WrittenNumber.take(c);
    if (first == null || !first.isYear()) {
      c.to(start);
      return null;
    }
    int year = (int) first.digits();
    if (takeUnit(c) || isHalfOrQuarter(c)) {
      return new Year.Named(year, year);
    }
    if (c.takeOne("/") || c.takeRangeMark()) {
      WrittenNumber last = WrittenNumber.take(c);
      if (last != null && takeUnit(c)) {
        int end = last.isYear() ? (int) last.digits() : expanded(year, last);
        if (end > year) {
          return new Year.Named(year, end);
        }
      }
    }
    c.to(start);
    return null;
  }

  /** 2022H1, 2022上半年: the year without its unit. */
  private static boolean isHalfOrQuarter(Cursor c) {
    if (c.aheadAny("上半年", "下半年", "前三季度")) {
      return true;
    }
    return c.aheadOne("HQ") && c.peek(1) >= '1' && c.peek(1) <= '4';
  }

  private static int expanded(int year, WrittenNumber last) {
    return last.written().length() == 2 ? year / 100 * 100 + (int) last.digits() : 0;
  }

  /** 年 or 年度, and no word that makes it something else (2025年版). */
  static boolean takeUnit(Cursor c) {
    if (!c.takeUnless("年", NOT_A_TIME)) {
      return false;
    }
    if (c.ahead("度假")) {
      return true;
    }
    c.take("度");
    return true;
  }

  /** 2021-09-17, 2021/9/17, 2021.9.17. */
  static @Nullable Part isoDay(Cursor c) {
    int start = c.at();
    int year = number(c, 4);
    char mark = c.peek(0);
    if (year >= 1000 && year <= 2150 && (mark == '-' || mark == '/' || mark == '.')) {
      c.to(c.at() + 1);
      int month = number(c, 2);
      if (month > 0 && c.peek(0) == mark) {
        c.to(c.at() + 1);
        int day = number(c, 2);
        try {
          LocalDate date = LocalDate.of(year, month, Math.max(0, day));
          return new Part.Exactly(date, date, Grain.DAY);
        } catch (DateTimeException noSuchDay) {
          c.to(start);
          return null;
        }
      }
    }
    c.to(start);
    return null;
  }

  private static int number(Cursor c, int longest) {
    int value = 0;
    int length = 0;
    while (c.peek(0) >= '0' && c.peek(0) <= '9') {
      value = value * 10 + c.peek(0) - '0';
      c.to(c.at() + 1);
      if (++length > longest) {
        return -1;
      }
    }
    return length == 0 ? -1 : value;
  }

  /** A year told by a word. */
  static @Nullable Year told(Cursor c) {
    int start = c.at();
    Year year =
        switch (c.peek(0)) {
          case '今' -> c.take("今年") ? new Year.ByPublication(0) : null;
          case '去' -> c.take("去年") ? new Year.ByPublication(-1) : null;
          case '明' -> c.take("明年") ? new Year.ByPublication(1) : null;
          case '前' ->
              !c.behindAny("此", "之", "以", "目", "从", "战") && c.take("前年")
                  ? new Year.ByPublication(-2)
                  : null;
          case '后' ->
              !c.behindAny("此", "之", "以", "今", "战", "最", "然") && c.take("后年")
                  ? new Year.ByPublication(2)
                  : null;
          case '本' -> c.take("本年") ? new Year.ByPublication(0) : null;
          case '当' -> c.take("当年") ? new Year.ByContext(0) : null;
          case '同' -> c.take("同年") ? new Year.ByContext(0) : null;
          case '次', '翌' -> !startsCount(c) && c.takeAny("次年", "翌年") ? new Year.ByContext(1) : null;
          case '上' -> lastYear(c);
          default -> null;
        };
    if (year == null || c.aheadOne("均级龄轻货夜味纪糕")) {
      c.to(start);
      return null;
    }
    if (!c.ahead("度假")) {
      c.take("度");
    }
    return year;
  }

  private static @Nullable Year lastYear(Cursor c) {
    boolean plain = c.at() == 0 || c.behindAny(BEFORE_LAST_YEAR);
    if (c.take("上一年")) {
      return new Year.ByContext(-1);
    }
    if (!c.take("上年")) {
      return null;
    }
    return plain || c.aheadOne("度末底同") ? new Year.ByContext(-1) : null;
  }

  /** Whether 次 before the cursor counts times (首次, 三次) rather than tells the next one. */
  static boolean startsCount(Cursor c) {
    char before = c.peek(-1);
    return WrittenNumber.inside(before) || "首多每再几数年月天屡层依其本此该上下全历今".indexOf(before) >= 0;
  }
}
