package heshu.extract.time;

import heshu.extract.time.Told.Part;
import org.jspecify.annotations.Nullable;

/** Days: 17日, 20日至22日, 今天, 上周五. */
final class DayReader {
  private static final String WEEKDAYS = "一二三四五六日";

  /** Words before N日 that make it a length. */
  private static final String[] LENGTH_BEFORE = {
    "近", "连跌", "连涨", "连续", "连", "为期", "历时", "每", "逾", "超", "超过", "约", "不足", "不到", "共", "前", "后",
    "首", "累计", "间隔", "过去", "未来", "最近", "长达", "持续", "第", "满", "隔", "以", "最后", "下"
  };

  /** Words after N日 that make it a length or a name. */
  private static final String[] LENGTH_AFTER = {
    "元", "内", "以内", "之内", "游", "均线", "均价", "均值", "年化", "期", "龄", "左右", "无理由", "以上", "以下", "行程", "天",
    "后内", "之久", "连跌", "连涨", "连阳", "连阴"
  };

  private DayReader() {}

  static @Nullable Part take(Cursor c, boolean afterYear) {
    if (WrittenNumber.starts(c.peek(0))) {
      return afterYear ? null : alone(c);
    }
    return afterYear ? null : told(c);
  }

  /** The days after a month: 17日, 17号, 1至7日, 1日. */
  static @Nullable Part inMonth(Cursor c, int month) {
    int first = takeNumber(c);
    if (first < 0) {
      return null;
    }
    if (takeUnit(c, true)) {
      return new Part.Days(month, first, first);
    }
    if (c.takeRangeMark()) {
      int last = takeNumber(c);
      if (last > first && takeUnit(c, true)) {
        return new Part.Days(month, first, last);
      }
    }
    return null;
  }

  static int takeDay(Cursor c) {
    int day = takeNumber(c);
    return day > 0 && takeUnit(c, true) ? day : -1;
  }

  private static int takeNumber(Cursor c) {
    c.blanks();
    WrittenNumber n = WrittenNumber.take(c);
    return n == null || n.isPair() ? -1 : n.within(1, 31);
  }

  private static boolean takeUnit(Cursor c, boolean afterMonth) {
    return c.takeUnless("日", "元")
        || afterMonth && (c.takeUnless("号", "线") || c.takeUnless("號", ""));
  }

  private static @Nullable Part alone(Cursor c) {
    int start = c.at();
    if (c.behindAny(LENGTH_BEFORE)) {
      return null;
    }
    WrittenNumber n = WrittenNumber.take(c);
    if (n != null && n.within(1, 31) > 0 && !n.isPair()) {
      int first = (int) n.digits();
      boolean figures = n.style() == WrittenNumber.Style.ARABIC;
      if (takeUnit(c, false)) {
        if (!isLength(c) && (figures || isTold(c))) {
          return new Part.Days(0, first, first);
        }
      } else if (figures && c.takeRangeMark()) {
        int last = takeNumber(c);
        if (last > first && takeUnit(c, false) && !isLength(c)) {
          return new Part.Days(0, first, last);
        }
      }
    }
    c.to(start);
    return null;
  }

  private static boolean isLength(Cursor c) {
    return c.aheadAny(LENGTH_AFTER) && !c.ahead("期间");
  }

  /** Whether a day in Chinese digits is followed by what follows days only. */
  private static boolean isTold(Cursor c) {
    return c.aheadAny("电", "讯", "上午", "下午", "晚", "凌晨", "在京", "至");
  }

  private static @Nullable Part told(Cursor c) {
    return switch (c.peek(0)) {
      case '今' -> c.takeAny("今天", "今日", "今晨", "今晚", "今早") ? new Part.DayOf(false, 0) : null;
      case '昨' -> c.takeAny("昨天", "昨日", "昨晚", "昨夜") ? new Part.DayOf(false, -1) : null;
      case '明' ->
          c.takeUnless("明天", "") || c.takeUnless("明日", "之") || c.take("明晚")
              ? new Part.DayOf(false, 1)
              : null;
      case '前' ->
          !c.behindAny("此", "目", "之", "以", "从") && c.takeUnless("前天", "津然气")
              ? new Part.DayOf(false, -2)
              : null;
      case '后' ->
          !c.behindAny("此", "今", "之", "以", "最", "然", "随") && c.takeUnless("后天", "津然气")
              ? new Part.DayOf(false, 2)
              : null;
      case '当' -> c.takeAny("当天", "当日", "当晚") ? new Part.DayOf(true, 0) : null;
      case '同' -> c.takeUnless("同日", "") || c.take("同一天") ? new Part.DayOf(true, 0) : null;
      case '次', '翌' ->
          !YearReader.startsCount(c) && (c.takeUnless("次日", "均") || c.take("翌日"))
              ? new Part.DayOf(true, 1)
              : null;
      case '本' -> week(c, "本周", 0);
      case '上' -> week(c, "上周", -1);
      case '下' -> week(c, "下周", 1);
      case '周', '星', '礼' -> weekday(c);
      default -> null;
    };
  }

  private static @Nullable Part week(Cursor c, String word, int offset) {
    if (!c.takeUnless(word, "期边围长转刊")) {
      return null;
    }
    int weekday = WEEKDAYS.indexOf(c.peek(0)) + 1;
    boolean counts = weekday > 0 && (c.peek(1) == '个' || c.peek(1) == '次');
    if (weekday > 0 && !counts) {
      c.to(c.at() + 1);
    }
    return new Part.WeekOf(offset, counts ? 0 : weekday);
  }

  /** 周三, 星期三; not in 每周三次, 一周五天. */
  private static @Nullable Part weekday(Cursor c) {
    int start = c.at();
    char before = c.peek(-1);
    if (!WrittenNumber.inside(before)
        && c.takeAny("星期", "周", "礼拜")
        && (c.takeOne(WEEKDAYS) || c.takeOne("末天"))
        && !c.aheadOne("次趟班天届个年季边岁")) {
      return Part.UNRESOLVED;
    }
    c.to(start);
    return null;
  }
}
