package heshu.check;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.Progress;
import heshu.claim.relation.RatioOfFigures;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure held against a computed one.
 *
 * @param stated what the text admits, under the hard reading
 * @param computed what the arithmetic gives; null where it is not defined
 * @param arithmetic how both are shown
 */
public record Held(Interval stated, @Nullable Interval computed, Arithmetic arithmetic)
    implements Telling {
  /** How many times as large the end of one bound may be for another to tell of the same fact. */
  private static final Rational FAR = Rational.of(5, 4);

  /** The arithmetic, a line a step; the last says whether it holds, and by how much it does not. */
  @Override
  public List<String> steps(Subject subject) {
    List<String> steps = new ArrayList<>(arithmetic.working().get());
    Iterator<Mention> figures = subject.parts().values().iterator();
    Iterator<String> admitted = arithmetic.admitted().get().iterator();
    while (admitted.hasNext()) {
      String admits = admitted.next();
      steps.add(figures.next().quote() + " → " + admits + (admitted.hasNext() ? "" : decision()));
    }
    return steps;
  }

  @Override
  public Map<String, String> values() {
    return arithmetic.values().get();
  }

  private String decision() {
    if (computed == null) {
      return "";
    }
    String apart = arithmetic.apart().get();
    return comparison(stated, computed) + (apart.isEmpty() ? "" : " 差 " + apart);
  }

  /** Holds a figure, taken in its base measure, against a computation shown in its measure. */
  public static Held of(Quantity stated, Computation computed) {
    return of(stated, stated, computed);
  }

  /** As {@link #of(Quantity, Computation)}, but shown in the measure of another figure. */
  public static Held of(Quantity stated, Quantity like, Computation computed) {
    Interval admits = stated.hardInBase();
    return of(
        admits,
        computed,
        stated::admits,
        () -> Shown.apart(like, admits, computed.value()),
        () -> Shown.values(Shown.like(like, admits), Shown.like(like, telling(admits, computed))));
  }

  /** Holds a signed rate in percent against a computation. */
  public static Held of(Interval rate, Computation computed) {
    return of(
        rate,
        computed,
        () -> rate.rounded(2) + " %",
        () -> Shown.pointsApart(rate, computed.value()),
        () -> Shown.change(rate, telling(rate, computed)));
  }

  /** Holds a signed amount in its base measure against a computation shown like a figure. */
  public static Held of(Interval amount, Quantity like, Computation computed) {
    return of(
        amount,
        computed,
        like::admits,
        () -> Shown.apart(like, amount, computed.value()),
        () -> Shown.change(like, amount, telling(amount, computed)));
  }

  /** Holds what follows from one figure against what follows from others. */
  public static Held of(Computation stated, Computation computed) {
    Interval admits = stated.value();
    return shown(
        admits,
        defined(computed),
        () -> {
          List<String> steps = new ArrayList<>(stated.steps());
          steps.addAll(computed.steps());
          steps.add(meeting(admits, computed.value(), " 个百分点"));
          return steps;
        },
        () -> Shown.change(stated.plain(), telling(admits, computed)));
  }

  /** Holds what the last term of a ratio is of its figure against what all others are of theirs. */
  public static Held ratio(RatioOfFigures ratio) {
    List<Computation> each = ratio.each();
    Computation last = each.get(each.size() - 1);
    Interval others =
        each.subList(0, each.size() - 1).stream()
            .map(Computation::value)
            .reduce(Interval.ALL, Interval::intersect);
    boolean fits = others.overlaps(last.value());
    return shown(
        last.value(),
        others,
        () ->
            Stream.concat(
                    each.stream().flatMap(one -> one.steps().stream()),
                    Stream.of("各项" + (fits ? "相合 ✔" : "不合 ✘")))
                .toList(),
        () -> Map.of("computed", ratio.computed()));
  }

  /** Holds a part against the whole that it cannot exceed. */
  public static Held atMost(Quantity part, Quantity whole) {
    Interval most = whole.hardInBase();
    Interval admitted = new Interval(null, true, most.hi(), most.hiOpen());
    boolean fits = part.hardInBase().overlaps(admitted);
    String sign = fits ? " ≤ " : " > ";
    return new Held(
        part.hardInBase(),
        admitted,
        Arithmetic.of(() -> part.shown() + sign + whole.shown() + mark(fits)));
  }

  /** Holds a figure that is told to lie above or below another. */
  public static Held ordered(Quantity first, Quantity second, boolean above) {
    Interval other = second.hardInBase();
    Interval beyond =
        above
            ? new Interval(other.lo(), true, null, true)
            : new Interval(null, true, other.hi(), true);
    boolean fits = first.hardInBase().overlaps(beyond);
    String sign = above ? fits ? " > " : " ≤ " : fits ? " < " : " ≥ ";
    return new Held(
        first.hardInBase(),
        beyond,
        Arithmetic.of(() -> first.shown() + sign + second.shown() + mark(fits)));
  }

  /** Holds a figure against where the text says that it lies. */
  public static Held within(Quantity figure, Interval told) {
    Interval admits = figure.hardInBase();
    String meets = admits.overlaps(told) ? " 相合 ✔" : " 不合 ✘";
    return new Held(
        admits, told, Arithmetic.of(() -> figure.shown() + " 与 " + told.rounded(2) + meets));
  }

  /** Holds a stated number of things against how many are named. */
  public static Held counted(Quantity stated, Interval named) {
    String sign = comparison(stated.hard(), named);
    return shown(
        stated.hard(),
        named,
        () -> List.of("列出 " + Shown.number(named) + " 项，文中写作 " + stated.shown() + sign),
        () -> Shown.values(Shown.number(stated.hard()), Shown.number(named)));
  }

  /** Holds two tellings of one fact against each other. */
  public static Held same(Quantity first, Quantity second) {
    Interval one = first.hardInBase();
    Interval other = second.hardInBase();
    return new Held(
        one,
        other,
        new Arithmetic(
            List::of,
            () -> List.of(first.admits(), second.admits()),
            () -> Shown.apart(first, one, other),
            () -> Shown.values(Shown.number(one), Shown.number(other))));
  }

  /** As {@link #same(Quantity, Quantity)}, where figures printed to one place must be the same. */
  public static Held printed(Quantity first, Quantity second) {
    if (!first.touches(second)) {
      return same(first, second);
    }
    Interval one = first.printedInBase();
    Interval other = second.printedInBase();
    return shown(
        one,
        other,
        () -> List.of(first + " ≠ " + second),
        () -> Shown.values(Shown.number(one), Shown.number(other)));
  }

  /** Holds two tellings of one progress against each other, in percent. */
  public static Held same(Progress first, Progress second) {
    return told(
        first.share(),
        second.share(),
        () -> Stream.concat(first.steps().stream(), second.steps().stream()),
        " 个百分点");
  }

  /** Holds two readings of one rate or amount against each other. */
  public static Held same(Interval first, Interval second) {
    return told(first, second, Stream::empty, "");
  }

  private static Held told(
      Interval first, Interval second, Supplier<Stream<String>> before, String measure) {
    return shown(
        first,
        second,
        () -> Stream.concat(before.get(), Stream.of(meeting(first, second, measure))).toList(),
        () -> Shown.values(Shown.number(first), Shown.number(second)));
  }

  private static Held of(
      Interval admits,
      Computation computed,
      Supplier<String> shown,
      Supplier<String> apart,
      Supplier<Map<String, String>> values) {
    return new Held(
        admits,
        defined(computed),
        new Arithmetic(computed::steps, () -> List.of(shown.get()), apart, values));
  }

  private static Held shown(
      Interval stated,
      @Nullable Interval computed,
      Supplier<List<String>> working,
      Supplier<Map<String, String>> values) {
    return new Held(stated, computed, Arithmetic.of(working, values));
  }

  /** What arithmetic leaves undefined (growth from a loss) holds neither way. */
  private static @Nullable Interval defined(Computation computed) {
    return computed.value().equals(Interval.ALL) ? null : computed.value();
  }

  private static String meeting(Interval first, Interval second, String measure) {
    return first.rounded(2)
        + " 与 "
        + second.rounded(2)
        + (first.overlaps(second)
            ? " 有交集 ✔"
            : " 无交集 ✘ 差 " + first.distance(second).rounded(2) + measure);
  }

  /** The plain value; all that is admitted where only that agrees with what is stated. */
  private static Interval telling(Interval stated, Computation computed) {
    boolean onlyByWidth = computed.plain().disjoint(stated) && computed.value().overlaps(stated);
    return onlyByWidth ? computed.value() : computed.plain();
  }

  private static String comparison(Interval stated, Interval computed) {
    return mark(stated.overlaps(computed));
  }

  private static String mark(boolean fits) {
    return fits ? " ✔" : " ✘";
  }

  public boolean isAgreement() {
    return computed != null && stated.overlaps(computed) && tells(computed);
  }

  /**
   * Whether it says anything that both can hold. Two bounds open to the same side always can:
   * 突破4万亿元 and 突破120万亿元; they tell of one fact only where they lie near each other. A computation
   * that is not defined holds with anything.
   */
  private boolean tells(Interval computed) {
    if (stated.hi() == null && computed.hi() == null) {
      return near(stated.lo(), computed.lo());
    }
    return stated.lo() != null || computed.lo() != null || near(stated.hi(), computed.hi());
  }

  private static boolean near(@Nullable Rational one, @Nullable Rational other) {
    return one != null
        && other != null
        && one.abs().compareTo(other.abs().times(FAR)) <= 0
        && other.abs().compareTo(one.abs().times(FAR)) <= 0;
  }

  public boolean isContradiction() {
    return computed != null && stated.disjoint(computed);
  }
}
