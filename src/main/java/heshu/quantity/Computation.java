package heshu.quantity;

import java.util.List;

/**
 * A value computed from figures, under the hard and the soft reading, with its arithmetic shown.
 *
 * @param steps one line a step: {@code 207 ÷ 251 = 82.47 %}
 */
public record Computation(Interval hard, Interval soft, List<String> steps) {
  public Computation {
    steps = List.copyOf(steps);
  }

  /** The share that {@code part} has in {@code whole}, in percent; both of one measure kind. */
  public static Computation share(Quantity part, Quantity whole) {
    Interval hard = part.hardInBase().over(whole.hardInBase()).times(Rational.HUNDRED);
    Interval soft = part.softInBase().over(whole.softInBase()).times(Rational.HUNDRED);
    return new Computation(
        hard, soft, List.of(part.shown() + " ÷ " + whole.shown() + " = " + shown(hard) + " %"));
  }

  private static String shown(Interval interval) {
    return interval.isPoint() && interval.lo() != null
        ? interval.lo().rounded(2)
        : interval.rounded(2);
  }
}
