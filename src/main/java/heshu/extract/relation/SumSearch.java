package heshu.extract.relation;

import heshu.extract.WordSet;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Searches the figures behind a whole for a run that makes it up. That a sum fits is taken for a
 * relation only where chance is unlikely: the words lead from the whole to its parts, or the whole
 * is printed with enough digits.
 */
final class SumSearch {
  private static final Pattern LEADS = Pattern.compile("其中|包括|包含|分别|分为|（|：|涵盖|含|中，");
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");
  private static final Pattern ROW = Mask.pattern("、[^，、。；：（）{图}]{1,8}");
  private static final WordSet OWN_PARTS = new WordSet(List.of("（", "，其中", "，包括"));
  private static final int MOST_PARTS = 20;

  /** Where a search ends without a result; real articles need under a tenth of it. */
  private static final int MOST_STEPS = 100_000;

  /** Digits that make a sum of two figures by chance rarer than one in a thousand. */
  private static final int TELLING_DIGITS = 4;

  private static final int LEAST_PARTS = 3;
  private static final int RARE = 20;

  /** The same of parts that several paragraphs tell, of which there are many to choose from. */
  private static final int RARER = 100;

  private static final Rational NEAR = Rational.of(11, 10);

  private final Passage passage;
  private final Item whole;
  private final Interval target;
  private final int digits;
  private final List<Item> candidates;
  private final List<Interval> values = new ArrayList<>();
  private final int[] details;
  private final int[] depths;

  /** The most that the candidates from each place on can add; null where one is unbounded. */
  private final @Nullable Rational[] rest;

  private int steps;

  SumSearch(Passage passage, Item whole, List<Item> candidates) {
    this.passage = passage;
    this.whole = whole;
    this.target = whole.quantity().hardInBase();
    this.digits = Digits.telling(whole.quantity());
    this.candidates = candidates;
    this.details = new int[candidates.size()];
    this.depths = new int[candidates.size()];
    this.rest = new Rational[candidates.size() + 1];
  }

  private void prepare() {
    candidates.forEach(item -> values.add(item.quantity().hardInBase()));
    measureDepths();
    rest[candidates.size()] = Rational.ZERO;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Rational most = values.get(i).hi();
      Rational behind = rest[i + 1];
      details[i] = details(i);
      rest[i] =
          most == null || behind == null ? null : behind.plus(Rational.max(Rational.ZERO, most));
    }
  }

  /** In how many brackets each candidate stands that are open behind the whole. */
  private void measureDepths() {
    String masked = passage.text().masked();
    int depth = 0;
    int at = whole.at();
    for (int i = 0; i < depths.length; i++) {
      for (; at < candidates.get(i).at(); at++) {
        char letter = masked.charAt(at);
        depth += letter == '（' ? 1 : letter == '）' ? -1 : 0;
      }
      depths[i] = depth;
    }
  }

  /** A run of candidates from the {@code from}th on that makes up the whole. */
  Optional<List<Item>> from(int from) {
    Item first = candidates.get(from);
    boolean near = passage.sameParagraph(whole, first);
    boolean led =
        near
            && (from == 0 && leads(passage.between(whole, first))
                || begins(from) && Topic.names(passage, whole, first));
    boolean points = near && whole.is(Mask.POINTS) && digits >= 2;
    boolean close = near && from == 0;
    if (!led && !points && digits < (close ? TELLING_DIGITS : TELLING_DIGITS + 1)) {
      return digits < TELLING_DIGITS ? Optional.empty() : sentence(from);
    }
    if (values.isEmpty()) {
      prepare();
    }
    steps = 0;
    return extend(from, new ArrayList<>(), Interval.point(Rational.ZERO), 0, depths[from])
        .filter(run -> isPlain(run, from, led) || points || isUnlikely(run))
        .filter(this::isTogether);
  }

  /**
   * All candidates of a sentence, three at least, where the first of them is the {@code from}th.
   */
  private Optional<List<Item>> sentence(int from) {
    Item first = candidates.get(from);
    List<Item> run =
        candidates.subList(from, candidates.size()).stream()
            .takeWhile(item -> passage.sameSentence(first, item))
            .toList();
    steps = 1;
    return Optional.of(run)
        .filter(parts -> begins(from) && parts.size() >= LEAST_PARTS)
        .filter(parts -> fits(Parts.sum(parts), target) && isUnlikely(parts));
  }

  /** Whether a candidate is the first of its sentence. */
  private boolean begins(int from) {
    return from == 0 || !passage.sameSentence(candidates.get(from - 1), candidates.get(from));
  }

  /** Whether parts away from the whole stand in one paragraph, or each in one of its own. */
  private boolean isTogether(List<Item> run) {
    Item last = run.get(run.size() - 1);
    if (passage.sameParagraph(whole, last) || passage.sameParagraph(run.get(0), last)) {
      return true;
    }
    for (int i = 1; i < run.size(); i++) {
      if (passage.sameParagraph(run.get(i - 1), run.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether words between a whole and its parts lead to them; a remark in brackets does not. */
  private static boolean leads(String between) {
    return LEADS.matcher(REMARK.matcher(between).replaceAll("")).find();
  }

  /** Whether the words lead to parts that stand one behind the other in one sentence. */
  private boolean isPlain(List<Item> run, int from, boolean led) {
    return led
        && passage.sameSentence(run.get(0), run.get(run.size() - 1))
        && run.equals(candidates.subList(from, from + run.size()));
  }

  /**
   * Whether so many sums as were tried would hardly meet the whole by chance: the values that fit,
   * times the sums, are fewer than one in {@link #RARE} or {@link #RARER} of the values up to the
   * whole.
   */
  private boolean isUnlikely(List<Item> run) {
    if (!softly(run) || run.stream().anyMatch(part -> Times.nested(run.get(0), part))) {
      return false;
    }
    Interval sum = Parts.sum(run);
    if (sum.lo() == null || sum.hi() == null || target.lo() == null || target.hi() == null) {
      return passage.sameSentence(whole, run.get(run.size() - 1));
    }
    Numeral numeral = whole.quantity().numeral();
    Rational unit =
        numeral == null
            ? Rational.ZERO
            : Rational.powerOfTen(numeral.precision().lastNonZero())
                .times(whole.figure().measure().factor());
    Rational fitting = sum.hi().minus(sum.lo()).plus(target.hi().minus(target.lo())).plus(unit);
    boolean together = passage.sameParagraph(run.get(0), run.get(run.size() - 1));
    return fitting
            .times(Rational.of(steps))
            .times(Rational.of(together ? RARE : RARER))
            .compareTo(target.hi())
        < 0;
  }

  /**
   * @param depth of the first of the run: parts stand in one bracket, or all outside
   */
  private Optional<List<Item>> extend(
      int next, List<Item> run, Interval sum, int skipped, int depth) {
    if (run.size() > 1
        && fits(sum, target)
        && !goesOn(next, run, sum)
        && !isWithinList(next, run)) {
      return Optional.of(List.copyOf(run));
    }
    if (next >= candidates.size()
        || ++steps > MOST_STEPS
        || run.size() + skipped >= MOST_PARTS
        || tooMuch(sum)
        || tooLittle(sum, next)) {
      return Optional.empty();
    }
    if (depths[next] != depth) {
      return depths[next] < depth && depth > 0
          ? Optional.empty()
          : extend(next + 1, run, sum, skipped, depth);
    }
    Item item = candidates.get(next);
    Interval more = sum.plus(values.get(next));
    run.add(item);
    Optional<List<Item>> taken = extend(next + 1 + details[next], run, more, skipped, depth);
    run.remove(run.size() - 1);
    boolean maySkip =
        !run.isEmpty() && skipped < skips() && isDetail(item, run.get(run.size() - 1))
            || isBound(item);
    return taken.isPresent() || !maySkip ? taken : extend(next + 1, run, sum, skipped + 1, depth);
  }

  /** Whether a list of small parts goes on, with which it fits as well. */
  private boolean goesOn(int next, List<Item> run, Interval sum) {
    return next < candidates.size()
        && passage.sameSentence(run.get(run.size() - 1), candidates.get(next))
        && values.get(next).isPositive()
        && fits(sum.plus(values.get(next)), target);
  }

  /** Whether the row that the run ends in goes on: 58个、26个、37个、1个. */
  private boolean isWithinList(int next, List<Item> run) {
    return next < candidates.size()
        && ROW.matcher(passage.between(run.get(run.size() - 1), candidates.get(next))).matches();
  }

  /** How many candidates behind one are its own parts, named in brackets or by 其中. */
  private int details(int at) {
    if (at + 2 >= candidates.size()
        || OWN_PARTS.endAt(passage.text().masked(), candidates.get(at).at() + 1) < 0) {
      return 0;
    }
    Interval sum = Interval.point(Rational.ZERO);
    for (int i = at + 1; i < candidates.size() && i <= at + MOST_PARTS; i++) {
      sum = sum.plus(values.get(i));
      if (i > at + 1 && sum.overlaps(values.get(at))) {
        return i - at;
      }
    }
    return 0;
  }

  /** How many figures may be passed over as details of the part before them. */
  private int skips() {
    return digits > TELLING_DIGITS ? 4 : digits > 1 ? 2 : 0;
  }

  /** What a later sentence tells is no detail of a part before it that is less. */
  private boolean isDetail(Item item, Item part) {
    Rational least = item.quantity().hardInBase().lo();
    Rational most = part.quantity().hardInBase().hi();
    return least == null
        || most == null
        || least.compareTo(most) <= 0
        || passage.sameSentence(part, item);
  }

  private static boolean isBound(Item item) {
    return item.quantity().hedge() != null;
  }

  /** A sum that chance might give must meet the whole with every figure rounded, none cut off. */
  private boolean softly(List<Item> run) {
    return run.stream()
        .map(SumSearch::soft)
        .reduce(Interval.point(Rational.ZERO), Interval::plus)
        .overlaps(soft(whole));
  }

  private static Interval soft(Item item) {
    return item.quantity().soft().times(item.figure().measure().factor());
  }

  /** Whether figures that add up to {@code sum} make up a whole. */
  static boolean fits(Interval sum, Interval target) {
    return sum.overlaps(target) && (sum.isBounded() && target.isBounded() || near(sum, target));
  }

  /** Of lower bounds (超246万 and 超263万 of 突破500万) only those that nearly meet tell something. */
  private static boolean near(Interval sum, Interval target) {
    return sum.lo() != null
        && target.lo() != null
        && target.hi() == null
        && (sum.lo().compareTo(target.lo()) >= 0 || sum.isBounded())
        && sum.lo().compareTo(target.lo().times(NEAR)) <= 0;
  }

  private boolean tooMuch(Interval sum) {
    return target.hi() != null && sum.lo() != null && sum.lo().compareTo(target.hi()) > 0;
  }

  /** Whether all that is left cannot make up the whole any more. */
  private boolean tooLittle(Interval sum, int next) {
    Rational most = rest[next];
    return most != null
        && sum.hi() != null
        && target.lo() != null
        && sum.hi().plus(most).compareTo(target.lo()) < 0;
  }
}
