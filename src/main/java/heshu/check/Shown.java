package heshu.check;

import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import heshu.quantity.Scale;
import java.util.HashMap;
import java.util.Map;

/** Numbers as messages print them. */
final class Shown {
  private static final int PLACES = 2;
  private static final int PLACES_OF_SCALED = 4;

  private Shown() {}

  /** The values of a template by their names. */
  static Map<String, String> values(String stated, String computed) {
    return Map.of("stated", stated, "computed", computed);
  }

  /** Also what moved: 增长10%, 减少120家; {@code size} is how far, without its sign. */
  static Map<String, String> change(Interval stated, Interval computed) {
    Map<String, String> plain = values(number(stated), number(computed));
    return change(plain, fell(computed), number(size(computed)), "增长", "下降", " %");
  }

  static Map<String, String> change(Quantity like, Interval stated, Interval computed) {
    Map<String, String> plain = values(like(like, stated), like(like, computed));
    String size = like(like, size(computed));
    return change(plain, fell(computed), size, "增加", "减少", like.measure().written());
  }

  private static Map<String, String> change(
      Map<String, String> plain,
      boolean fell,
      String size,
      String up,
      String down,
      String measure) {
    Map<String, String> values = new HashMap<>(plain);
    values.put("size", size);
    values.put("moved", (fell ? down : up) + size + measure.strip());
    values.put("moved|en", (fell ? "a fall of " : "a rise of ") + size + measure);
    return values;
  }

  private static boolean fell(Interval computed) {
    Rational hi = computed.hi();
    return hi != null && hi.signum() < 0;
  }

  private static Interval size(Interval computed) {
    return fell(computed) ? computed.negate() : computed;
  }

  /** How far two amounts in the base measure lie apart, as a figure is written; empty at none. */
  static String apart(Quantity like, Interval one, Interval other) {
    return one.overlaps(other)
        ? ""
        : like(like, Interval.point(one.distance(other))) + like.measure().written();
  }

  /** How far two rates in percent lie apart; empty at none. */
  static String pointsApart(Interval one, Interval other) {
    return one.overlaps(other) ? "" : one.distance(other).rounded(PLACES) + " 个百分点";
  }

  /** A number or the ends between which it lies, to two decimals. */
  static String number(Interval interval) {
    return scaled(interval, "", PLACES);
  }

  /** An amount in the base measure, shown in the measure and scale that a figure is written in. */
  static String like(Quantity figure, Interval amount) {
    Scale scale = Scale.of(figure);
    Rational one = scale.factor().times(figure.measure().factor());
    Interval scaled = amount.times(Rational.ONE.over(one));
    return scaled(scaled, scale.word(), isShort(scaled) ? PLACES_OF_SCALED : PLACES);
  }

  /** Whether four decimals tell a number whole, as with a sum of amounts in 亿. */
  private static boolean isShort(Interval interval) {
    Rational value = interval.lo();
    return interval.isPoint()
        && value != null
        && Rational.of(value.rounded(PLACES_OF_SCALED)).equals(value);
  }

  private static String scaled(Interval interval, String word, int places) {
    Rational lo = interval.lo();
    Rational hi = interval.hi();
    if (lo == null) {
      return hi == null ? "?" : (interval.hiOpen() ? "<" : "≤") + hi.rounded(places) + word;
    }
    if (hi == null) {
      return (interval.loOpen() ? ">" : "≥") + lo.rounded(places) + word;
    }
    String from = lo.rounded(places);
    String to = hi.rounded(places);
    return (from.equals(to) ? from : from + "～" + to) + word;
  }
}
