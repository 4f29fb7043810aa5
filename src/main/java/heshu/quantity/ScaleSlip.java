package heshu.quantity;

import java.util.List;

/**
 * Whether two values have the same digits and lie a 万 or an 亿 apart, as where a scale word slipped.
 */
public final class ScaleSlip {
  private static final List<Rational> SLIPS =
      List.of(Rational.powerOfTen(4), Rational.powerOfTen(8));

  private ScaleSlip() {}

  public static boolean between(Interval a, Interval b) {
    return a.disjoint(b)
        && SLIPS.stream().anyMatch(by -> a.times(by).overlaps(b) || b.times(by).overlaps(a));
  }
}
