package heshu.extract.time;

import heshu.claim.Grain;
import heshu.extract.time.Told.Part;
import org.jspecify.annotations.Nullable;

/** Months, quarters and half-years, and days inside a month. */
final class MonthReader {
  private static final String NOT_A_MONTH = "龄嫂饼球";
  private static final String ORDINALS = "第";

  private MonthReader() {}

  /** Null with the cursor unmoved where there is none. */
  static @Nullable Part take(Cursor c) {
    int start = c.at();
    Part part =
        switch (c.peek(0)) {
          case '上' -> half(c, "上半年", 1, 6);
          case '下' -> half(c, "下半年", 7, 12);
          case '首' ->
              c.takeUnless("首季", "度") || c.take("首季度") ? months(1, 3, Grain.QUARTER) : fromStart(c);
          case '前', '头' -> fromStart(c);
          case '第' -> quarter(c);
          case 'H', 'Q' -> lettered(c);
          default -> null;
        };
    if (part == null && WrittenNumber.starts(c.peek(0))) {
      part = numbered(c);
    }
    if (part == null) {
      part = relativeMonth(c);
    }
    if (part == null) {
      c.to(start);
    }
    return part;
  }

  private static @Nullable Part half(Cursor c, String word, int first, int last) {
    return c.take(word) ? months(first, last, Grain.HALF_YEAR) : null;
  }

  private static Part months(int first, int last, Grain grain) {
    return new Part.Months(first, last, grain, false);
  }

  /** 前7个月, 前两个月, 前三季度, 前8月. */
  private static @Nullable Part fromStart(Cursor c) {
    boolean afterYear = c.peek(-1) == '年';
    c.to(c.at() + 1);
    c.blanks();
    WrittenNumber n = WrittenNumber.take(c);
    if (n == null) {
      return null;
    }
    boolean figures = n.style() == WrittenNumber.Style.ARABIC;
    c.blanks();
    int months = n.within(2, 12);
    int quarters = n.within(1, 4);
    if (months > 0
        && (c.takeAny("个月", "個月") || (figures || afterYear) && !c.ahead("月份") && c.take("月"))) {
      return new Part.Months(1, months, Grain.MONTH, true);
    }
    if (quarters > 0 && c.takeAny("季度", "个季度", "季")) {
      return new Part.Months(1, 3 * quarters, Grain.QUARTER, true);
    }
    return null;
  }

  private static @Nullable Part quarter(Cursor c) {
    c.takeOne(ORDINALS);
    WrittenNumber n = WrittenNumber.take(c);
    int quarter = n == null ? -1 : n.within(1, 4);
    return quarter > 0 && c.takeUnless("季度", "")
        ? months(3 * quarter - 2, 3 * quarter, Grain.QUARTER)
        : null;
  }

  /** H1, Q3, standing free. */
  private static @Nullable Part lettered(Cursor c) {
    boolean half = c.peek(0) == 'H';
    int n = c.peek(1) - '0';
    if (n < 1 || n > (half ? 2 : 4) || isLatin(c.peek(2)) || isLatin(c.peek(-1)) && !afterYear(c)) {
      return null;
    }
    c.to(c.at() + 2);
    return half
        ? months(6 * n - 5, 6 * n, Grain.HALF_YEAR)
        : months(3 * n - 2, 3 * n, Grain.QUARTER);
  }

  private static boolean afterYear(Cursor c) {
    Cursor year = new Cursor(c.text(), Math.max(0, c.at() - 4));
    WrittenNumber n = WrittenNumber.take(year);
    return n != null && n.isYear() && year.at() == c.at();
  }

  private static boolean isLatin(char ch) {
    return ch < 128 && Character.isLetterOrDigit(ch) || ch == '-' || ch == '.';
  }

  private static @Nullable Part numbered(Cursor c) {
    int start = c.at();
    if (c.behind("近")) {
      return null;
    }
    WrittenNumber n = WrittenNumber.take(c);
    if (n == null || n.within(1, 12) < 0) {
      return null;
    }
    int first = (int) n.digits();
    if (n.isPair()) {
      return n.within(1, 11) > 0 && takeMonth(c)
          ? new Part.Months(first, (int) n.upper(), Grain.MONTH, true)
          : null;
    }
    if (takeMonth(c)) {
      return withinMonth(c, first);
    }
    if (first <= 4 && (c.takeUnless("季度", "") || c.takeUnless("季报", ""))) {
      return quarterPart(c, first);
    }
    if (c.takeRangeMark()) {
      return rangeTo(c, first);
    }
    c.to(start);
    return null;
  }

  private static @Nullable Part quarterPart(Cursor c, int quarter) {
    return c.behind("季度") ? months(3 * quarter - 2, 3 * quarter, Grain.QUARTER) : null;
  }

  /** The end of 1至7月, 1-3季度 after its mark. */
  private static @Nullable Part rangeTo(Cursor c, int first) {
    WrittenNumber m = WrittenNumber.take(c);
    int last = m == null || m.isPair() ? -1 : m.within(1, 12);
    if (last < 0 || last == first) {
      return null;
    }
    if (takeMonth(c) && DayReader.takeDay(new Cursor(c.text(), c.at())) < 0) {
      return new Part.Months(first, last, Grain.MONTH, true);
    }
    return last <= 4 && last > first && c.takeUnless("季度", "")
        ? new Part.Months(3 * first - 2, 3 * last, Grain.QUARTER, true)
        : null;
  }

  /** 月 or 月份. */
  static boolean takeMonth(Cursor c) {
    int start = c.at();
    if (!c.takeUnless("月", NOT_A_MONTH)
        || c.aheadAny("一次", "两次", "一度", "一遇")
        || c.ahead("期") && !c.aheadAny("期间", "期《")) {
      c.to(start);
      return false;
    }
    c.take("份");
    return true;
  }

  private static Part withinMonth(Cursor c, int month) {
    int afterMonth = c.at();
    c.blanks();
    int third = takeThird(c);
    if (third > 0) {
      return new Part.TenDays(month, third);
    }
    Part days = DayReader.inMonth(c, month);
    if (days != null) {
      return days;
    }
    c.to(afterMonth);
    return new Part.Months(month, month, Grain.MONTH, false);
  }

  private static int takeThird(Cursor c) {
    if (c.take("上旬")) {
      return 1;
    }
    if (c.take("中旬")) {
      return 2;
    }
    return c.take("下旬") ? 3 : 0;
  }

  private static @Nullable Part relativeMonth(Cursor c) {
    boolean byContext = false;
    int offset = 0;
    switch (c.peek(0)) {
      case '本' -> {
        if (!c.takeUnless("本月", NOT_A_MONTH)) {
          return null;
        }
      }
      case '下' -> {
        offset = 1;
        if (!c.takeUnless("下月", NOT_A_MONTH) && !c.take("下个月")) {
          return null;
        }
      }
      case '上' -> {
        offset = -1;
        byContext = c.behindAny("比", "较", "与", "同", "和");
        if (!c.takeUnless("上月", NOT_A_MONTH) && !c.take("上个月")) {
          return null;
        }
      }
      case '当' -> {
        byContext = true;
        if (!c.takeUnless("当月", NOT_A_MONTH)) {
          return null;
        }
      }
      case '次' -> {
        byContext = true;
        offset = 1;
        if (YearReader.startsCount(c) || !c.takeUnless("次月", NOT_A_MONTH)) {
          return null;
        }
      }
      default -> {
        return null;
      }
    }
    c.take("份");
    int third = takeThird(c);
    int afterMonth = c.at();
    int day = third > 0 ? 0 : Math.max(0, DayReader.takeDay(c));
    if (day == 0) {
      c.to(afterMonth);
    }
    return new Part.MonthOf(byContext, offset, day, third);
  }
}
