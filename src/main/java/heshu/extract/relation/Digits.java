package heshu.extract.relation;

import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;

/** How many digits of a figure tell something: 33411亿 five, 200 one, 超1.2亿 none. */
public final class Digits {
  private Digits() {}

  public static int telling(Quantity quantity) {
    Numeral numeral = quantity.numeral();
    if (numeral == null || quantity.hedge() != null) {
      return 0;
    }
    return numeral
        .value()
        .abs()
        .over(Rational.powerOfTen(numeral.precision().lastNonZero()))
        .floor()
        .toString()
        .length();
  }
}
