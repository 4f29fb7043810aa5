package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Searches the figures behind a whole for a run that makes it up. That a sum fits is taken for a
 * relation only where chance is unlikely: the words lead from the whole to its parts, or the whole
 * is printed with enough digits.
 */
final class SumSearch {
  private static final Pattern LEADS =
      Pattern.compile("其中|包括|包含|分别|分为|（|：|涵盖|含");
  private static final int MOST_PARTS = 20;

  /** Digits that make a sum of two figures by chance rarer than one in a thousand. */
  private static final int TELLING_DIGITS = 4;

  private static final Rational NEAR = Rational.of(11, 10);

  private final Passage passage;
  private final Item whole;
  private final int digits;

  SumSearch(Passage passage, Item whole) {
    this.passage = passage;
    this.whole = whole;
    this.digits = Digits.telling(whole.quantity());
  }

  /** A run of candidates from the {@code from}th on that makes up the whole. */
  Optional<List<Item>> from(List<Item> candidates, int from) {
    Item first = candidates.get(from);
    boolean near = passage.sameParagraph(whole, first);
    boolean led = near && LEADS.matcher(passage.between(whole, first)).find();
    if (!led && digits < TELLING_DIGITS) {
      return Optional.empty();
    }
    if (!near && digits < TELLING_DIGITS + 1) {
      return Optional.empty();
    }
    List<Item> run = new ArrayList<>();
    return extend(candidates, from, run, 0);
  }

  private Optional<List<Item>> extend(List<Item> candidates, int next, List<Item> run, int skipped) {
    if (fits(run)) {
      return Optional.of(List.copyOf(run));
    }
    if (next >= candidates.size() || run.size() >= MOST_PARTS || tooMuch(run)) {
      return Optional.empty();
    }
    Item item = candidates.get(next);
    run.add(item);
    Optional<List<Item>> taken = extend(candidates, next + 1, run, skipped);
    run.remove(run.size() - 1);
    boolean maySkip = !run.isEmpty() && skipped < skips() || isBound(item);
    return taken.isPresent() || !maySkip
        ? taken
        : extend(candidates, next + 1, run, skipped + 1);
  }

  /** How many figures may be passed over as details of the part before them. */
  private int skips() {
    return digits >= TELLING_DIGITS + 1 ? 4 : 2;
  }

  private static boolean isBound(Item item) {
    return item.quantity().hedge() != null;
  }

  boolean fits(List<Item> run) {
    if (run.size() < 2) {
      return false;
    }
    Interval sum = sum(run);
    return sum.overlaps(target()) && (sum.isBounded() && target().isBounded() || near(sum, target()));
  }

  /** Of lower bounds (超246万 and 超263万 of 突破500万) only those that nearly meet tell something. */
  private static boolean near(Interval sum, Interval target) {
    return sum.lo() != null
        && target.lo() != null
        && target.hi() == null
        && sum.lo().compareTo(target.lo()) >= 0
        && sum.lo().compareTo(target.lo().times(NEAR)) <= 0;
  }

  private boolean tooMuch(List<Item> run) {
    Interval target = target();
    Interval sum = sum(run);
    return target.hi() != null && sum.lo() != null && sum.lo().compareTo(target.hi()) > 0;
  }

  private Interval target() {
    return whole.quantity().hardInBase();
  }

  private static Interval sum(List<Item> run) {
    return run.stream()
        .map(item -> item.quantity().hardInBase())
        .reduce(Interval.point(Rational.ZERO), Interval::plus);
  }
}
