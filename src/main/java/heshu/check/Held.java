package heshu.check;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.Progress;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure held against a computed one.
 *
 * @param stated what the text admits, under the hard reading
 * @param computed what the arithmetic gives; null where it is not defined
 * @param working the lines of the arithmetic
 * @param admitted what the first figures of the subject admit, as it is shown; empty where the
 *     working says all
 * @param apart how far the two lie apart, as it is shown; empty where they meet
 * @param values both as messages print them, by the names that templates use
 */
public record Held(
    Interval stated,
    @Nullable Interval computed,
    List<String> working,
    List<String> admitted,
    String apart,
    Map<String, String> values) {
  /** How many times as large the end of one bound may be for another to tell of the same fact. */
  private static final Rational FAR = Rational.of(5, 4);

  public Held {
    working = List.copyOf(working);
    admitted = List.copyOf(admitted);
    values = Map.copyOf(values);
  }

  private static Held working(
      Interval stated,
      @Nullable Interval computed,
      List<String> working,
      Map<String, String> values) {
    return new Held(stated, computed, working, List.of(), "", values);
  }

  /** The arithmetic, a line a step; the last says whether it holds, and by how much it does not. */
  List<String> steps(Subject subject) {
    List<String> steps = new ArrayList<>(working);
    Iterator<Mention> figures = subject.parts().values().iterator();
    for (String admits : admitted) {
      String decides = steps.size() - working.size() == admitted.size() - 1 ? decision() : "";
      steps.add(figures.next().quote() + " → " + admits + decides);
    }
    return steps;
  }

  private String decision() {
    return computed == null
        ? ""
        : comparison(stated, computed) + (apart.isEmpty() ? "" : " 差 " + apart);
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
    return of(
        admits, stated.admits(), Shown.apart(like, admits, computed.value()), computed, values);
  }

  /** Holds a signed rate in percent against a computation. */
  public static Held of(Interval rate, Computation computed) {
    Map<String, String> values = Shown.change(rate, telling(rate, computed));
    String apart = Shown.pointsApart(rate, computed.value());
    return of(rate, rate.rounded(2) + " %", apart, computed, values);
  }

  /** Holds a signed amount in its base measure against a computation shown like a figure. */
  public static Held of(Interval amount, Quantity like, Computation computed) {
    Map<String, String> values = Shown.change(like, amount, telling(amount, computed));
    return of(amount, like.admits(), Shown.apart(like, amount, computed.value()), computed, values);
  }

  /** Holds what follows from one figure against what follows from others. */
  public static Held of(Computation stated, Computation computed) {
    List<String> steps = new ArrayList<>(stated.steps());
    steps.addAll(computed.steps());
    Interval admits = stated.value();
    steps.add(
        admits.rounded(2)
            + " 与 "
            + computed.value().rounded(2)
            + meeting(admits, computed.value(), " 个百分点"));
    Map<String, String> values = Shown.change(stated.plain(), telling(admits, computed));
    return working(admits, defined(computed), steps, values);
  }

  /** Holds a part against the whole that it cannot exceed. */
  public static Held atMost(Quantity part, Quantity whole) {
    Interval most = whole.hardInBase();
    Interval admitted = new Interval(null, true, most.hi(), most.hiOpen());
    boolean fits = part.hardInBase().overlaps(admitted);
    String step = part.shown() + (fits ? " ≤ " : " > ") + whole.shown();
    List<String> steps = List.of(step + (fits ? " ✔" : " ✘"));
    return working(part.hardInBase(), admitted, steps, Map.of());
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
    String step = first.shown() + sign + second.shown();
    List<String> working = List.of(step + (fits ? " ✔" : " ✘"));
    return working(first.hardInBase(), beyond, working, Map.of());
  }

  /** Holds a figure against where the text says that it lies. */
  public static Held within(Quantity figure, Interval told) {
    Interval admits = figure.hardInBase();
    String step = figure.shown() + " 与 " + told.rounded(2);
    return working(
        admits, told, List.of(step + (admits.overlaps(told) ? " 相合 ✔" : " 不合 ✘")), Map.of());
  }

  /** Holds a stated number of things against how many are named. */
  public static Held counted(Quantity stated, Interval named) {
    String count = Shown.number(named);
    String sign = comparison(stated.hard(), named);
    return working(
        stated.hard(),
        named,
        List.of("列出 " + count + " 项，文中写作 " + stated.shown() + sign),
        Shown.values(Shown.number(stated.hard()), count));
  }

  /** Holds two tellings of one fact against each other. */
  public static Held same(Quantity first, Quantity second) {
    Interval one = first.hardInBase();
    Interval other = second.hardInBase();
    return new Held(
        one,
        other,
        List.of(),
        List.of(first.admits(), second.admits()),
        Shown.apart(first, one, other),
        Shown.values(Shown.number(one), Shown.number(other)));
  }

  /** Holds two tellings of one progress against each other, in percent. */
  public static Held same(Progress first, Progress second) {
    List<String> steps = new ArrayList<>(first.steps());
    steps.addAll(second.steps());
    return told(first.share(), second.share(), steps, " 个百分点");
  }

  /** Holds two readings of one rate or amount against each other. */
  public static Held same(Interval first, Interval second) {
    return told(first, second, List.of(), "");
  }

  private static Held told(Interval first, Interval second, List<String> before, String measure) {
    List<String> steps = new ArrayList<>(before);
    steps.add(first.rounded(2) + " 与 " + second.rounded(2) + meeting(first, second, measure));
    return working(first, second, steps, Shown.values(Shown.number(first), Shown.number(second)));
  }

  private static Held of(
      Interval admits,
      String shown,
      String apart,
      Computation computed,
      Map<String, String> values) {
    return new Held(admits, defined(computed), computed.steps(), List.of(shown), apart, values);
  }

  /** What arithmetic leaves undefined (growth from a loss) holds neither way. */
  private static @Nullable Interval defined(Computation computed) {
    return computed.value().equals(Interval.ALL) ? null : computed.value();
  }

  private static String meeting(Interval first, Interval second, String measure) {
    return first.overlaps(second)
        ? " 有交集 ✔"
        : " 无交集 ✘ 差 " + first.distance(second).rounded(2) + measure;
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
