package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;

/** How many digits of a figure tell something: 33411亿 five, 200 one, 超1.2亿 none. */
public final class Digits {
  private Digits() {}

  public static int telling(Quantity quantity) {
    return quantity.hedge() == null ? written(quantity) : 0;
  }

  /** Whether a figure may be a share of something: a percentage up to a hundred. */
  static boolean isShare(Item item) {
    Numeral numeral = item.quantity().numeral();
    return item.is(Mask.PERCENT)
        && item.isStanding()
        && numeral != null
        && numeral.value().compareTo(Rational.HUNDRED) <= 0;
  }

  /** Whether a whole number leaves out the decimals of another figure: 30张 for 30.3张. */
  static boolean cut(Item whole, Item precise) {
    Numeral told = whole.quantity().numeral();
    Numeral exact = precise.quantity().numeral();
    return told != null
        && exact != null
        && told.value().isWhole()
        && !exact.value().isWhole()
        && exact.value().minus(told.value()).abs().compareTo(Rational.ONE) < 0;
  }

  /** How many digits a number is written with, from the first to the last that is not zero. */
  public static int written(Quantity quantity) {
    Numeral numeral = quantity.numeral();
    return numeral == null
        ? 0
        : numeral
            .value()
            .abs()
            .over(Rational.powerOfTen(numeral.precision().lastNonZero()))
            .floor()
            .toString()
            .length();
  }
}
