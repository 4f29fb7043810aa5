package heshu.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What arithmetic makes of written figures: every value that their hard readings admit.
 *
 * @param value rates in percent, amounts in the base measure of the inputs
 * @param plain the value of the figures just as printed, a point where all are plain numbers
 * @param step writes the arithmetic: {@code 207项 ÷ 251项 = 82.47 %}
 */
public record Computation(Interval value, Interval plain, Supplier<String> step) {
  private static final int PLACES = 2;

  /** The arithmetic, a line a step. */
  public List<String> steps() {
    return List.of(step.get());
  }

  /** A formula over figures, given how each of them is read. */
  private interface Formula {
    Interval of(Function<Quantity, Interval> reading);
  }

  private static Computation of(Interval value, Supplier<String> step) {
    return new Computation(value, value, step);
  }

  private static Computation of(
      Formula formula, Supplier<String> terms, Function<Interval, String> shown) {
    Interval value = formula.of(Quantity::hardInBase);
    Interval plain = formula.of(Quantity::printedInBase);
    return new Computation(
        value, plain, () -> terms.get() + " = " + result(shown.apply(plain), shown.apply(value)));
  }

  private static String result(String plain, String value) {
    return plain.equals(value) ? plain : plain + " ∈ " + value;
  }

  /** The share, in percent, that the parts together have in the whole; all of one measure kind. */
  public static Computation share(List<Quantity> parts, Quantity whole) {
    return of(
        reading -> total(parts, reading).over(reading.apply(whole)).times(Rational.HUNDRED),
        () -> together(parts) + " ÷ " + whole.shown(),
        Computation::percent);
  }

  /** The whole of which a part has a share; shown in the measure of the part. */
  public static Computation whole(Quantity part, Quantity share) {
    return of(
        reading ->
            reading.apply(part).over(share.inPercent(reading.apply(share))).times(Rational.HUNDRED),
        () -> part.shown() + " ÷ " + share.shown(),
        whole -> amount(whole, part));
  }

  /**
   * What a share of a whole comes to of which a part has another share; shown in the measure of the
   * part.
   */
  public static Computation proportion(Quantity part, Quantity partShare, Quantity share) {
    return of(
        reading ->
            reading
                .apply(part)
                .over(partShare.inPercent(reading.apply(partShare)))
                .times(share.inPercent(reading.apply(share))),
        () -> part.shown() + " ÷ " + partShare.shown() + " × " + share.shown(),
        whole -> amount(whole, part));
  }

  /** The sum of figures of one measure kind, shown in the scale of {@code whole}. */
  public static Computation sum(List<Quantity> parts, Quantity whole) {
    return of(
        reading -> total(parts, reading), () -> joined(parts, " + "), sum -> amount(sum, whole));
  }

  /** {@code minuend} less {@code subtrahend}, shown in the scale of {@code like}. */
  public static Computation difference(Quantity minuend, Quantity subtrahend, Quantity like) {
    return of(
        reading -> reading.apply(minuend).minus(reading.apply(subtrahend)),
        () -> minuend.shown() + " − " + subtrahend.shown(),
        difference -> amount(difference, like));
  }

  /** One rate less another, in percentage points; both signed. */
  public static Computation gap(Interval rate, Interval other) {
    Interval value = rate.minus(other);
    return of(value, () -> shown(rate) + " − " + shown(other) + " = " + shown(value) + " 个百分点");
  }

  /** The growth from one figure to another, in percent. */
  public static Computation growth(Quantity from, Quantity to) {
    return of(
        reading -> percentOf(reading.apply(to).over(reading.apply(from))),
        () -> to.shown() + " ÷ " + from.shown() + " − 1",
        Computation::percent);
  }

  /** How many times one figure is of another. */
  public static Computation ratio(Quantity numerator, Quantity denominator) {
    return of(
        reading -> reading.apply(numerator).over(reading.apply(denominator)),
        () -> numerator.shown() + " ÷ " + denominator.shown(),
        Computation::compact);
  }

  /** What a total is for {@code per} of a count, in the measure that the count is written in. */
  public static Computation mean(Quantity total, Quantity count, Rational per) {
    Rational factor = count.measure().factor().times(per);
    String times = per.isOne() ? "" : " × " + per;
    return of(
        reading -> reading.apply(total).over(reading.apply(count)).times(factor),
        () -> total.shown() + " ÷ " + count.shown() + times,
        Computation::compact);
  }

  /** An amount in another currency at a rate; shown in the scale of {@code like}. */
  public static Computation converted(Quantity amount, Interval rate, Quantity like) {
    return of(
        reading -> reading.apply(amount).times(rate),
        () -> amount.shown() + " × " + rate.rounded(4),
        value -> amount(value, like));
  }

  /** The growth, in percent, of a level that changed by a signed amount to what it is. */
  public static Computation growthByAmount(Quantity level, Quantity amount, boolean rose) {
    String sign = rose ? " − " : " + ";
    return of(
        reading -> growth(reading.apply(level), reading.apply(amount), rose),
        () ->
            (rose ? "" : "−")
                + amount.shown()
                + " ÷ ("
                + level.shown()
                + sign
                + amount.shown()
                + ")",
        Computation::percent);
  }

  private static Interval growth(Interval level, Interval amount, boolean rose) {
    Interval base = rose ? level.minus(amount) : level.plus(amount);
    Interval rate = amount.over(base).times(Rational.HUNDRED);
    return rose ? rate : rate.negate();
  }

  /** Growth in percent over {@code years} at the same yearly rate in percent; no root is taken. */
  public static Computation compounded(Interval yearly, int years) {
    Interval value = percentOf(factor(yearly).pow(years));
    return of(value, () -> "(1 + " + shown(yearly) + " %)^" + years + " − 1 = " + percent(value));
  }

  /** Growth in percent over two spans one after the other. */
  public static Computation chained(Interval first, Interval second) {
    Interval value = percentOf(factor(first).times(factor(second)));
    return of(
        value,
        () ->
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
    Interval value = percentOf(total(parts, Quantity::hardInBase).over(base));
    return of(
        value,
        () ->
            "("
                + joined(parts, " + ")
                + ") ÷ ("
                + String.join(" + ", bases)
                + ") − 1 = "
                + percent(value));
  }

  /** The mean of levels or rates, each weighted by a figure. */
  public static Computation weightedMean(List<Quantity> means, List<Quantity> weights) {
    return of(
        reading -> products(means, weights, reading).over(total(weights, reading)),
        () -> "(" + products(means, weights) + ") ÷ (" + joined(weights, " + ") + ")",
        Computation::compact);
  }

  private static String products(List<Quantity> means, List<Quantity> weights) {
    List<String> products = new ArrayList<>();
    for (int i = 0; i < means.size(); i++) {
      products.add(means.get(i).shown() + " × " + weights.get(i).shown());
    }
    return String.join(" + ", products);
  }

  private static Interval products(
      List<Quantity> means, List<Quantity> weights, Function<Quantity, Interval> reading) {
    Interval sum = Interval.point(Rational.ZERO);
    for (int i = 0; i < means.size(); i++) {
      sum = sum.plus(reading.apply(means.get(i)).times(reading.apply(weights.get(i))));
    }
    return sum;
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

  private static Interval total(List<Quantity> parts, Function<Quantity, Interval> reading) {
    return parts.stream().map(reading).reduce(Interval.point(Rational.ZERO), Interval::plus);
  }

  private static String together(List<Quantity> parts) {
    return parts.size() == 1 ? parts.get(0).shown() : "(" + joined(parts, " + ") + ")";
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
