package heshu.extract.relation;

import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;

/** How many digits of a figure tell something: 33411亿 five, 200 one, 超1.2亿 none. */
public final class Digits {
  private Digits() {}

  public static int telling(Quantity quantity) {
    return quantity.hedge() == null ? written(quantity) : 0;
  }

  /** How many digits a number is written with, from the first to the last that is not zero. */
  static int written(Quantity quantity) {
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
