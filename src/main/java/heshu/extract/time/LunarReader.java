package heshu.extract.time;

/** Days of the lunar calendar, taken so that no number is read in them: 农历三月初三, 正月十五, 大年初一. */
final class LunarReader {
  private LunarReader() {}

  static boolean take(Cursor c) {
    int start = c.at();
    boolean named = c.take("农历");
    if (c.takeAny("正月", "腊月", "冬月") || named && month(c)) {
      int afterMonth = c.at();
      if (!day(c)) {
        c.to(afterMonth);
      }
      return true;
    }
    c.to(start);
    return false;
  }

  /** 大年三十, 大年初一. */
  static boolean takeNewYear(Cursor c) {
    int start = c.at();
    if (c.take("大年") && day(c)) {
      return true;
    }
    c.to(start);
    return false;
  }

  private static boolean month(Cursor c) {
    WrittenNumber n = WrittenNumber.take(c);
    return n != null && n.within(1, 12) > 0 && c.take("月");
  }

  private static boolean day(Cursor c) {
    c.takeOne("初廿");
    WrittenNumber n = WrittenNumber.take(c);
    return n != null && n.style() == WrittenNumber.Style.CHINESE && n.within(1, 30) > 0;
  }
}
