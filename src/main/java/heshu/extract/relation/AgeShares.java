package heshu.extract.relation;

import heshu.claim.relation.SharesOfOne;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shares of ages that follow one another up to the oldest:
 * 15岁至24岁占12.6%，25岁至44岁占58.2%，45岁及以上占29.2%. What is younger than the first may be left out, so that
 * less than all is no fault.
 */
final class AgeShares {
  private static final String YEARS = "岁";

  /** Fewer may be of other wholes. */
  private static final int LEAST = 3;

  private AgeShares() {}

  static void read(Passage passage, Consumer<SharesOfOne> found) {
    List<Item> items = passage.items();
    for (int from = 0; from < items.size(); ) {
      List<Item> run = run(passage, from);
      List<Item> shares = run.stream().filter(AgeShares::isShare).toList();
      if (shares.size() >= LEAST && hard(run.get(run.size() - 2)).hi() == null) {
        Optional.of(SharesOfOne.of(shares.stream().map(Item::figure).toList()))
            .filter(AgeShares::isAllOrMore)
            .ifPresent(found);
      }
      from += Math.max(1, run.size());
    }
  }

  /** Ages that follow one another from an item on, each with its share. */
  private static List<Item> run(Passage passage, int from) {
    List<Item> items = passage.items();
    List<Item> run = new ArrayList<>();
    for (int i = from; i + 1 < items.size(); i += 2) {
      Item age = items.get(i);
      Item share = items.get(i + 1);
      if (!isAge(age)
          || !isShare(share)
          || !passage.sameSentence(items.get(from), share)
          || i > from && !follows(items.get(i - 2), age)) {
        break;
      }
      run.add(age);
      run.add(share);
    }
    return run;
  }

  private static boolean isAllOrMore(SharesOfOne told) {
    Rational least = told.total().lo();
    return told.total().contains(Rational.HUNDRED)
        || least != null && least.compareTo(Rational.HUNDRED) > 0;
  }

  private static boolean isAge(Item item) {
    return item.is(Mask.LEVEL) && item.figure().measure().written().equals(YEARS);
  }

  private static boolean isShare(Item item) {
    return item.is(Mask.PERCENT)
        && item.role() == Role.STANDS
        && item.quantity().hard().isBounded()
        && item.words().contains("占");
  }

  /** Whether one age begins with the year behind another's end. */
  private static boolean follows(Item before, Item age) {
    Rational end = hard(before).hi();
    Rational begin = hard(age).lo();
    return end != null && begin != null && begin.minus(end).equals(Rational.ONE);
  }

  private static Interval hard(Item item) {
    return item.quantity().hard();
  }
}
