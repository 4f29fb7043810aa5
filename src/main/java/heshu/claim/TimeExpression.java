package heshu.claim;

import heshu.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time; offsets are into the text they were read in.
 *
 * @param interval the days meant, null where the words alone do not tell (同期, 当月) or for a length
 * @param length how long, for a duration; in the measure as written (年, 个月, 天)
 */
public record TimeExpression(
    int start,
    int end,
    String quote,
    Kind kind,
    @Nullable TimeInterval interval,
    @Nullable Quantity length) {

  /** What the words do in their sentence. */
  public enum Kind {
    /** A day, month, quarter, half-year or year: 9月17日, 2021年, 去年, 上半年. */
    DATE,
    /** From one to another, or from the start of a year on: 1至7月, 前三季度, 今年以来, 2016年到2020年. */
    PERIOD,
    /** An instant that a stock is told for: 截至9月底, 2021年末, 年初. */
    AS_OF,
    /** A length: 5个多月, 逾半年, 17个工作日. */
    DURATION,
    /** Told against another time that the text must supply: 去年同期, 上年, 当月, 上月. */
    RELATIVE
  }
}
