package heshu.extract.relation;

import heshu.claim.relation.FarBound;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.quantity.Dimension;
import heshu.quantity.Hedge;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** How a headline's figure lies to one of the body, which it may round and leave the measure to. */
final class HeadlineFit {
  private HeadlineFit() {}

  /** A title may leave the measure out: 发行地方债33411亿. */
  static boolean overlap(Item headline, Item item) {
    return headline
        .quantity()
        .hard()
        .times(scale(headline, item))
        .overlaps(item.quantity().hardInBase());
  }

  /** A headline rounds what the body tells: 9.9% is not told again by another's 9%. */
  static boolean isCoarser(Item headline, Item item) {
    Numeral told = headline.quantity().numeral();
    Numeral actual = item.quantity().numeral();
    return told != null
        && actual != null
        && headline.is(Mask.PERCENT)
        && item.quantity().hedge() == null
        && told.precision().lastPlace() < actual.precision().lastPlace()
        && !told.value().equals(actual.value());
  }

  /**
   * Whether a figure only bounds the one right before it, which the headline does not fit:
   * 占比达到52.3%，首次超过四分之一.
   */
  static boolean boundsOther(Item headline, Item item, List<Item> fellows) {
    return item.quantity().hedge() instanceof Hedge.Bound
        && item.label().isEmpty()
        && fellows.stream()
            .filter(other -> other.index() == item.index() - 1)
            .filter(other -> other.quantity().hedge() == null && overlap(other, item))
            .anyMatch(other -> disagrees(headline, other));
  }

  /** Of figures that agree the first; the nearest to a bound, which rounds what it is told of. */
  static Item rounded(Item headline, List<Item> told) {
    return headline.quantity().hard().isBounded()
        ? told.get(0)
        : Collections.min(told, Comparator.comparing(item -> distance(headline, item)));
  }

  private static Rational distance(Item headline, Item item) {
    Numeral bound = headline.quantity().numeral();
    Numeral told = item.quantity().numeral();
    return bound == null || told == null
        ? Rational.ZERO
        : bound.value().times(scale(headline, item)).minus(inBase(item, told)).abs();
  }

  /** Whether the body's figure may be what the headline tells. */
  static boolean agree(Item headline, Item item) {
    return overlap(headline, item)
        && !beyond(headline, item)
        && !twoBounds(headline, item)
        && !headline.quantity().touches(item.quantity());
  }

  /** Whether figures of which one is a bound (超N) lie too far apart to be meant for one. */
  static boolean beyond(Item headline, Item item) {
    Numeral told = headline.quantity().numeral();
    Numeral actual = item.quantity().numeral();
    if (told == null || actual == null || !isBound(headline, item)) {
      return false;
    }
    Rational one = told.value().abs().times(scale(headline, item));
    Rational other = inBase(item, actual);
    return one.compareTo(other.times(FarBound.FAR)) >= 0
        || other.compareTo(one.times(FarBound.FAR)) >= 0;
  }

  /** 超12亿 and 超11.53亿 overlap whatever is meant; only what they plainly say can agree. */
  private static boolean twoBounds(Item headline, Item item) {
    return !headline.quantity().hard().isBounded()
        && !item.quantity().hard().isBounded()
        && !headline
            .quantity()
            .soft()
            .times(scale(headline, item))
            .overlaps(item.quantity().softInBase());
  }

  /** Whether the headline gives a bound that the figure passes by far. */
  static boolean isFarBound(Item headline, Item item) {
    return headline.quantity().hedge() instanceof Hedge.Bound
        && overlap(headline, item)
        && beyond(headline, item);
  }

  static boolean disagrees(Item headline, Item item) {
    return !overlap(headline, item) && !Digits.cut(headline, item)
        || headline.quantity().touches(item.quantity())
        || isFarBound(headline, item);
  }

  /** Whether neither figure is twice the other or more. */
  static boolean near(Item headline, Item item) {
    Numeral told = headline.quantity().numeral();
    Numeral actual = item.quantity().numeral();
    if (told == null || actual == null) {
      return false;
    }
    Rational one = inBase(headline, told);
    Rational other = inBase(item, actual);
    return one.compareTo(other.times(FarBound.FAR)) < 0
        && other.compareTo(one.times(FarBound.FAR)) < 0;
  }

  private static boolean isBound(Item headline, Item item) {
    return headline.quantity().hedge() instanceof Hedge.Bound
        || item.quantity().hedge() instanceof Hedge.Bound;
  }

  private static Rational scale(Item headline, Item item) {
    return (isBare(headline) ? item : headline).figure().measure().factor();
  }

  private static Rational inBase(Item item, Numeral numeral) {
    return numeral.value().abs().times(item.figure().measure().factor());
  }

  static boolean isBare(Item headline) {
    return headline.figure().measure().dimension() == Dimension.NONE;
  }
}
