package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
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
  private static final Pattern LEADS = Pattern.compile("其中|包括|包含|分别|分为|（|：|涵盖|含|中，");
  private static final Pattern OWN_PARTS = Pattern.compile("^(?:（|，其中)");
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
    boolean led = near && from == 0 && LEADS.matcher(passage.between(whole, first)).find();
    boolean points = near && whole.is(Mask.POINTS) && digits >= 2;
    if (!led && !points && digits < (near && from == 0 ? TELLING_DIGITS : TELLING_DIGITS + 1)) {
      return Optional.empty();
    }
    return extend(candidates, from, new ArrayList<>(), 0);
  }

  private Optional<List<Item>> extend(
      List<Item> candidates, int next, List<Item> run, int skipped) {
    if (fits(run)) {
      return Optional.of(List.copyOf(run));
    }
    if (next >= candidates.size() || run.size() + skipped >= MOST_PARTS || tooMuch(run)) {
      return Optional.empty();
    }
    Item item = candidates.get(next);
    run.add(item);
    Optional<List<Item>> taken =
        extend(candidates, next + 1 + details(candidates, next), run, skipped);
    if (taken.isEmpty() && details(candidates, next) > 0) {
      taken = extend(candidates, next + 1, run, skipped);
    }
    run.remove(run.size() - 1);
    boolean maySkip = !run.isEmpty() && skipped < skips() || isBound(item);
    return taken.isPresent() || !maySkip ? taken : extend(candidates, next + 1, run, skipped + 1);
  }

  /** How many candidates behind one are its own parts, named in brackets or by 其中. */
  private int details(List<Item> candidates, int at) {
    Item part = candidates.get(at);
    if (at + 2 >= candidates.size()
        || !OWN_PARTS.matcher(passage.between(part, candidates.get(at + 1))).find()) {
      return 0;
    }
    Interval target = part.quantity().hardInBase();
    Interval sum = Interval.point(Rational.ZERO);
    for (int i = at + 1; i < candidates.size() && i <= at + MOST_PARTS; i++) {
      sum = sum.plus(candidates.get(i).quantity().hardInBase());
      if (i > at + 1 && sum.overlaps(target)) {
        return i - at;
      }
    }
    return 0;
  }

  /** How many figures may be passed over as details of the part before them. */
  private int skips() {
    return digits > TELLING_DIGITS ? 4 : digits > 1 ? 2 : 0;
  }

  private static boolean isBound(Item item) {
    return item.quantity().hedge() != null;
  }

  boolean fits(List<Item> run) {
    if (run.size() < 2) {
      return false;
    }
    Interval sum = sum(run);
    return sum.overlaps(target())
        && (sum.isBounded() && target().isBounded() || near(sum, target()));
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
