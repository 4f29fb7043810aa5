package heshu.extract.time;

/** Times of day, which add nothing finer than the day: 20时30分, 0—24时, 上午9点. */
final class ClockReader {
  private static final String[] DAY_PARTS = {
    "上午", "下午", "凌晨", "清晨", "早上", "早晨", "早间", "中午", "正午", "午间", "午后", "傍晚", "晚上", "晚间", "夜间", "深夜",
    "夜里", "午夜", "当晚", "白天", "早"
  };

  private ClockReader() {}

  /** Takes a time of day that stands alone; false with the cursor unmoved where there is none. */
  static boolean take(Cursor c) {
    int start = c.at();
    boolean part = c.takeAny(DAY_PARTS) || c.takeUnless("晚", "于会些报年");
    if (clock(c, part)) {
      return true;
    }
    c.to(start);
    return false;
  }

  /** Takes what follows a day: 晚, 下午, 20时. */
  static void takeAfterDay(Cursor c) {
    int start = c.at();
    c.blanks();
    boolean part = c.takeAny(DAY_PARTS) || c.takeUnless("晚", "于会些报年") || c.takeUnless("夜", "色景市");
    int afterPart = c.at();
    c.blanks();
    if (!clock(c, true)) {
      c.to(part ? afterPart : start);
    }
  }

  private static boolean clock(Cursor c, boolean told) {
    if (!point(c, told, true)) {
      return false;
    }
    int end = c.at();
    if (c.takeRangeMark()) {
      c.takeAny("次日", "当日", "当天", "翌日");
      c.takeAny(DAY_PARTS);
      if (!point(c, told, false)) {
        c.to(end);
      }
    }
    if (!c.takeOne("许")) {
      c.takeAny("左右");
    }
    return true;
  }

  private static boolean point(Cursor c, boolean told, boolean mayBeBare) {
    int start = c.at();
    WrittenNumber hour = WrittenNumber.take(c);
    if (hour == null || hour.within(0, 24) < 0 || hour.isPair()) {
      c.to(start);
      return false;
    }
    boolean figures = hour.style() == WrittenNumber.Style.ARABIC;
    if (c.takeUnless("时", "代段期尚速空候不") || c.take("時")) {
      if (figures || told || hour.digits() == 0 || c.aheadOne("许整起") || minutesAhead(c)) {
        minutes(c);
        return true;
      }
    } else if (c.takeUnless("点", "名") && (told || minutesAhead(c))) {
      if (!c.takeAny("半", "整", "钟", "多")) {
        minutes(c);
      }
      return true;
    } else if (figures && colon(c, told || hour.written().length() == 2)) {
      return true;
    } else if (figures && mayBeBare && c.takeRangeMark()) {
      int mark = c.at();
      WrittenNumber last = WrittenNumber.take(c);
      if (last != null && last.within(1, 24) > hour.digits() && c.takeUnless("时", "代段期尚速")) {
        c.to(mark - 1);
        return true;
      }
    }
    c.to(start);
    return false;
  }

  private static boolean minutesAhead(Cursor c) {
    int start = c.at();
    minutes(c);
    boolean found = c.at() > start;
    c.to(start);
    return found;
  }

  private static void minutes(Cursor c) {
    int start = c.at();
    WrittenNumber minute = WrittenNumber.take(c);
    if (minute == null || minute.within(0, 59) < 0 || !c.takeUnless("分", "钟之")) {
      c.to(start);
      return;
    }
    int end = c.at();
    WrittenNumber second = WrittenNumber.take(c);
    if (second == null || second.within(0, 59) < 0 || !c.take("秒")) {
      c.to(end);
    }
  }

  private static boolean colon(Cursor c, boolean plain) {
    int start = c.at();
    if (plain && c.takeOne(":：")) {
      WrittenNumber minute = WrittenNumber.take(c);
      if (minute != null && minute.written().length() == 2 && minute.within(0, 59) >= 0) {
        if (c.peek(0) == ':' && WrittenNumber.starts(c.peek(1))) {
          c.to(c.at() + 1);
          WrittenNumber.take(c);
        }
        if (!c.aheadOne(":：%％")) {
          return true;
        }
      }
    }
    c.to(start);
    return false;
  }
}
