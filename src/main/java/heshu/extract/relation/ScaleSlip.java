package heshu.extract.relation;

import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.List;

/**
 * Whether two figures have the same digits and lie a 万 or an 亿 apart, as where a scale word
 * slipped.
 */
final class ScaleSlip {
  private static final List<Rational> SLIPS =
      List.of(Rational.powerOfTen(4), Rational.powerOfTen(8));

  private ScaleSlip() {}

  static boolean between(Quantity first, Quantity second) {
    if (Digits.telling(first) < 2 || Digits.telling(second) < 2) {
      return false;
    }
    Interval a = first.hardInBase();
    Interval b = second.hardInBase();
    return SLIPS.stream().anyMatch(by -> a.times(by).overlaps(b) || b.times(by).overlaps(a));
  }
}
