package heshu.extract.time;

import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Measures of length in time.
 *
 * <p>Years, quarters and months convert into months, weeks into days, hours and minutes into
 * seconds; working days stay what they are.
 */
enum DurationUnit {
  CENTURY("世纪", "月", 1200, Counter.MUST, ""),
  ANNIVERSARY("周年", "月", 12, Counter.NO, ""),
  YEAR_COUNTED("年头", "月", 12, Counter.MUST, ""),
  FISCAL_YEAR("年度", "月", 12, Counter.MUST, "计重目任预投"),
  YEAR("年", "月", 12, Counter.NO, "期级級代版款制均轮龄货报薪检夜糕度终味画"),
  QUARTER("季度", "月", 3, Counter.MUST, ""),
  MONTH("月", "月", 1, Counter.MUST, "龄"),
  WEEK_LONG("星期", "日", 7, Counter.MAY, ""),
  WEEK_OLD("礼拜", "日", 7, Counter.MAY, ""),
  WEEK("周", "日", 7, Counter.NO, "岁期边围末刊报长转密旋龄"),
  WEEK_TRADITIONAL("週", "日", 7, Counter.NO, "期邊末"),
  WORKING_DAY("工作日", "工作日", 1, Counter.MAY, ""),
  TRADING_DAY("交易日", "交易日", 1, Counter.MAY, ""),
  DAY_AND_NIGHT("昼夜", "日", 1, Counter.MAY, ""),
  DAY("天", "日", 1, Counter.NO, "然津期龄"),
  DATE_DAY("日", "日", 1, Counter.NO, "元本龄期报"),
  HOUR("小时", "秒", 3600, Counter.MAY, "候"),
  HOUR_TRADITIONAL("小時", "秒", 3600, Counter.MAY, "候"),
  HOUR_SPOKEN("钟头", "秒", 3600, Counter.MUST, ""),
  QUARTER_HOUR("刻钟", "秒", 900, Counter.NO, ""),
  MINUTE("分钟", "秒", 60, Counter.NO, ""),
  MINUTE_TRADITIONAL("分鐘", "秒", 60, Counter.NO, ""),
  SECOND_LONG("秒钟", "秒", 1, Counter.NO, ""),
  SECOND("秒", "秒", 1, Counter.NO, "杀懂变");

  private enum Counter {
    NO,
    MAY,
    MUST
  }

  private static final DurationUnit[] ALL = values();

  private final String word;
  private final String base;
  private final int factor;
  private final Counter counter;
  private final String not;

  DurationUnit(String word, String base, int factor, Counter counter, String not) {
    this.word = word;
    this.base = base;
    this.factor = factor;
    this.counter = counter;
    this.not = not;
  }

  /**
   * Takes the unit after a number.
   *
   * @param counted whether 个 stands before it
   */
  static @Nullable DurationUnit take(Cursor c, boolean counted) {
    for (DurationUnit unit : ALL) {
      if (counted ? unit.counter != Counter.NO : unit.counter != Counter.MUST) {
        int start = c.at();
        if (c.take(unit.word)) {
          if (!c.aheadOne(unit.not) || unit == YEAR && c.ahead("期间")) {
            return unit;
          }
          c.to(start);
          return null;
        }
      }
    }
    return null;
  }

  Measure measure(boolean counted) {
    return new Measure(counted ? "个" + word : word, Dimension.DURATION, base, factor());
  }

  boolean sameBase(DurationUnit other) {
    return base.equals(other.base);
  }

  Rational factor() {
    return Rational.of(factor);
  }
}
