package heshu.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What arithmetic makes of written figures: every value that their hard readings admit.
 *
 * @param value rates in percent, amounts in the base measure of the inputs
 * @param steps one line a step: {@code 207项 ÷ 251项 = 82.47 %}
 */
public record Computation(Interval value, List<String> steps) {
  private static final int PLACES = 2;

  public Computation {
    steps = List.copyOf(steps);
  }

  private static Computation of(Interval value, String step) {
    return new Computation(value, List.of(step));
  }

  /** The share, in percent, that the parts together have in the whole; all of one measure kind. */
  public static Computation share(List<Quantity> parts, Quantity whole) {
    Interval value = total(parts).over(whole.hardInBase()).times(Rational.HUNDRED);
    String part = parts.size() == 1 ? parts.get(0).shown() : "(" + joined(parts, " + ") + ")";
    return of(value, part + " ÷ " + whole.shown() + " = " + percent(value));
  }

  /** The sum of figures of one measure kind, shown in the scale of {@code whole}. */
  public static Computation sum(List<Quantity> parts, Quantity whole) {
    Interval value = total(parts);
    return of(value, joined(parts, " + ") + " = " + amount(value, whole));
  }

  /** {@code minuend} less {@code subtrahend}, shown in the scale of {@code like}. */
  public static Computation difference(Quantity minuend, Quantity subtrahend, Quantity like) {
    Interval value = minuend.hardInBase().minus(subtrahend.hardInBase());
    return of(value, minuend.shown() + " − " + subtrahend.shown() + " = " + amount(value, like));
  }

  /** One rate less another, in percentage points; both signed. */
  public static Computation gap(Interval rate, Interval other) {
    Interval value = rate.minus(other);
    return of(value, shown(rate) + " − " + shown(other) + " = " + shown(value) + " 个百分点");
  }

  /** The growth from one figure to another, in percent. */
  public static Computation growth(Quantity from, Quantity to) {
    Interval ratio = to.hardInBase().over(from.hardInBase());
    Interval value = ratio.minus(Interval.point(Rational.ONE)).times(Rational.HUNDRED);
    return of(value, to.shown() + " ÷ " + from.shown() + " − 1 = " + percent(value));
  }

  /** How many times one figure is of another. */
  public static Computation ratio(Quantity numerator, Quantity denominator) {
    Interval value = numerator.hardInBase().over(denominator.hardInBase());
    return of(value, numerator.shown() + " ÷ " + denominator.shown() + " = " + compact(value));
  }

  /** The growth, in percent, of a level that changed by a signed amount to what it is. */
  public static Computation growthByAmount(Quantity level, Quantity amount, boolean rose) {
    Interval change = rose ? amount.hardInBase() : amount.hardInBase().negate();
    Interval base = level.hardInBase().minus(change);
    Interval value =
        rose
            ? change.over(base).times(Rational.HUNDRED)
            : change.negate().over(base).times(Rational.HUNDRED).negate();
    String sign = rose ? " − " : " + ";
    return of(
        value,
        (rose ? "" : "−")
            + amount.shown()
            + " ÷ ("
            + level.shown()
            + sign
            + amount.shown()
            + ") = "
            + percent(value));
  }

  /** Growth in percent over {@code years} at the same yearly rate in percent; no root is taken. */
  public static Computation compounded(Interval yearly, int years) {
    Interval value = percentOf(factor(yearly).pow(years));
    return of(value, "(1 + " + shown(yearly) + " %)^" + years + " − 1 = " + percent(value));
  }

  /** Growth in percent over two spans one after the other. */
  public static Computation chained(Interval first, Interval second) {
    Interval value = percentOf(factor(first).times(factor(second)));
    return of(
        value,
        "(1 + " + shown(first) + " %) × (1 + " + shown(second) + " %) − 1 = " + percent(value));
  }

  /** The growth in percent of a whole whose parts each grew at a rate in percent. */
  public static Computation weightedGrowth(List<Quantity> parts, List<Interval> rates) {
    Interval base = Interval.point(Rational.ZERO);
    List<String> bases = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      base = base.plus(parts.get(i).hardInBase().over(factor(rates.get(i))));
      bases.add(parts.get(i).shown() + " ÷ (1 + " + shown(rates.get(i)) + " %)");
    }
    Interval value = percentOf(total(parts).over(base));
    return of(
        value,
        "("
            + joined(parts, " + ")
            + ") ÷ ("
            + String.join(" + ", bases)
            + ") − 1 = "
            + percent(value));
  }

  /** The mean of levels or rates, each weighted by a figure. */
  public static Computation weightedMean(List<Quantity> means, List<Quantity> weights) {
    Interval sum = Interval.point(Rational.ZERO);
    List<String> products = new ArrayList<>();
    for (int i = 0; i < means.size(); i++) {
      sum = sum.plus(means.get(i).hardInBase().times(weights.get(i).hardInBase()));
      products.add(means.get(i).shown() + " × " + weights.get(i).shown());
    }
    Interval value = sum.over(total(weights));
    return of(
        value,
        "("
            + String.join(" + ", products)
            + ") ÷ ("
            + joined(weights, " + ")
            + ") = "
            + compact(value));
  }

  /** A rate in percent as a factor: 20 -> 1.2; nothing falls by more than all of it. */
  private static Interval factor(Interval percent) {
    return percent
        .times(Rational.of(1, 100))
        .plus(Interval.point(Rational.ONE))
        .intersect(Interval.atLeast(Rational.ZERO));
  }

  private static Interval percentOf(Interval factor) {
    return factor.minus(Interval.point(Rational.ONE)).times(Rational.HUNDRED);
  }

  private static Interval total(List<Quantity> parts) {
    return parts.stream()
        .map(Quantity::hardInBase)
        .reduce(Interval.point(Rational.ZERO), Interval::plus);
  }

  private static String joined(List<Quantity> parts, String sign) {
    return parts.stream().map(Quantity::shown).collect(Collectors.joining(sign));
  }

  private static String amount(Interval value, Quantity like) {
    Measure measure = like.measure();
    Interval written = value.times(Rational.ONE.over(measure.factor()));
    return Scale.of(like).show(written, 4) + measure.written();
  }

  private static String percent(Interval value) {
    return shown(value) + " %";
  }

  private static String shown(Interval value) {
    return Scale.ONE.show(value, PLACES);
  }

  private static String compact(Interval value) {
    return Scale.ONE.show(value, 4);
  }
}
