package heshu.report.html;

import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Values laid along a line of pixels, for drawing only.
 *
 * @param from the value at the pixel {@code start}
 * @param to the value at the pixel {@code end}
 */
public record Axis(double from, double to, double start, double end) {
  private static final double MARGIN = 0.12;

  /** An axis on which all the intervals can be seen; unbounded ends run off it. */
  static Axis around(Collection<Interval> intervals, double start, double end) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (Interval interval : intervals) {
      for (Rational edge : edges(interval)) {
        least = Math.min(least, approximate(edge));
        most = Math.max(most, approximate(edge));
      }
    }
    if (least > most) {
      return new Axis(0, 1, start, end);
    }
    double width = most - least;
    double room = width == 0 ? Math.max(Math.abs(most) * MARGIN, 1) : width * MARGIN;
    return new Axis(least - room, most + room, start, end);
  }

  private static List<Rational> edges(Interval interval) {
    List<Rational> edges = new ArrayList<>();
    if (interval.lo() != null) {
      edges.add(interval.lo());
    }
    if (interval.hi() != null) {
      edges.add(interval.hi());
    }
    return edges;
  }

  public String at(Rational value) {
    return pixel(at(approximate(value)));
  }

  double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** Three to six round values in view. */
  public List<Tick> ticks() {
    double rough = (to - from) / 4;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double ratio = rough / power;
    double step = power * (ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10);
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
      BigDecimal value = new BigDecimal(i * step, new MathContext(10)).stripTrailingZeros();
      ticks.add(new Tick(pixel(at(i * step)), label(value)));
    }
    return ticks;
  }

  private static String label(BigDecimal value) {
    BigDecimal[] scales = {new BigDecimal("1e8"), new BigDecimal("1e4")};
    String[] words = {"亿", "万"};
    for (int i = 0; i < scales.length; i++) {
      if (value.abs().compareTo(scales[i]) >= 0) {
        return plain(value.divide(scales[i], MathContext.DECIMAL64)) + words[i];
      }
    }
    return plain(value);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static String pixel(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static double approximate(Rational value) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** A round value and where it stands. */
  public record Tick(String at, String label) {}
}
