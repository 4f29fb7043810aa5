package heshu.check;

import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stated figure held against a computed one.
 *
 * @param stated what the text admits, under the hard reading
 * @param computed what the arithmetic gives
 * @param values both as messages print them, by the names that templates use
 */
public record Held(
    Interval stated, Interval computed, List<String> steps, Map<String, String> values) {
  public Held {
    steps = List.copyOf(steps);
    values = Map.copyOf(values);
  }

  /** Holds a figure, taken in its base measure, against a computation shown in its measure. */
  public static Held of(Quantity stated, Computation computed) {
    return of(stated, stated, computed);
  }

  /** As {@link #of(Quantity, Computation)}, but shown in the measure of another figure. */
  public static Held of(Quantity stated, Quantity like, Computation computed) {
    Interval admits = stated.hardInBase();
    Map<String, String> values =
        Shown.values(Shown.like(like, admits), Shown.like(like, telling(admits, computed)));
    return of(admits, stated.shown(), computed, values);
  }

  /** Holds a signed rate in percent against a computation. */
  public static Held of(Interval rate, Computation computed) {
    return of(rate, rate.rounded(2) + " %", computed, Shown.change(rate, telling(rate, computed)));
  }

  /** Holds a signed amount in its base measure against a computation shown like a figure. */
  public static Held of(Interval amount, Quantity like, Computation computed) {
    Map<String, String> values = Shown.change(like, amount, telling(amount, computed));
    return of(amount, like.shown(), computed, values);
  }

  /** Holds what follows from one figure against what follows from others. */
  public static Held of(Computation stated, Computation computed) {
    List<String> steps = new ArrayList<>(stated.steps());
    steps.addAll(computed.steps());
    Interval admits = stated.value();
    steps.add(admits.rounded(2) + comparison(admits, computed.value()));
    return new Held(
        admits, computed.value(), steps, Shown.change(stated.plain(), telling(admits, computed)));
  }

  /** Holds a part against the whole that it cannot exceed. */
  public static Held atMost(Quantity part, Quantity whole) {
    Interval most = whole.hardInBase();
    Interval admitted = new Interval(null, true, most.hi(), most.hiOpen());
    boolean fits = part.hardInBase().overlaps(admitted);
    String step = part.shown() + (fits ? " ≤ " : " > ") + whole.shown();
    return new Held(part.hardInBase(), admitted, List.of(step + (fits ? " ✔" : " ✘")), Map.of());
  }

  /** Holds a stated number of things against how many are named. */
  public static Held counted(Quantity stated, Interval named) {
    String count = Shown.number(named);
    String sign = comparison(stated.hard(), named);
    return new Held(
        stated.hard(),
        named,
        List.of("列出 " + count + " 项，文中写作 " + stated.shown() + sign),
        Shown.values(Shown.number(stated.hard()), count));
  }

  /** Holds two tellings of one fact against each other. */
  public static Held same(Quantity first, Quantity second) {
    return same(first.hardInBase(), second.hardInBase());
  }

  /** Holds two readings of one rate or amount against each other. */
  public static Held same(Interval first, Interval second) {
    String step = first.rounded(2) + " 与 " + second.rounded(2);
    boolean meet = first.overlaps(second);
    return new Held(
        first,
        second,
        List.of(step + (meet ? " 有交集 ✔" : " 无交集 ✘")),
        Shown.values(Shown.number(first), Shown.number(second)));
  }

  private static Held of(
      Interval admits, String shown, Computation computed, Map<String, String> values) {
    List<String> steps = new ArrayList<>(computed.steps());
    steps.add(shown + " → " + admits.rounded(4) + comparison(admits, computed.value()));
    return new Held(admits, computed.value(), steps, values);
  }

  /** The plain value; all that is admitted where only that agrees with what is stated. */
  private static Interval telling(Interval stated, Computation computed) {
    boolean onlyByWidth = computed.plain().disjoint(stated) && computed.value().overlaps(stated);
    return onlyByWidth ? computed.value() : computed.plain();
  }

  private static String comparison(Interval stated, Interval computed) {
    return stated.overlaps(computed) ? " ✔" : " ✘";
  }

  public boolean isAgreement() {
    return stated.overlaps(computed);
  }

  public boolean isContradiction() {
    return stated.disjoint(computed);
  }
}
