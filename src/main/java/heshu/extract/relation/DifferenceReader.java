package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Difference;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Amounts by which a level changed or two levels differ, with the two levels where the article has
 * them: 逆差 of 进口 and 出口, 增加了1.36万亿元 on a figure before.
 */
public final class DifferenceReader implements RelationReader {
  private static final Pattern BALANCE = Pattern.compile("逆差|顺差|差额|净流入|净流出");
  private static final int FAR = 12;
  private static final int TELLING_DIGITS = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      if (item.is(Mask.LEVEL)
          && (isChange(item) || BALANCE.matcher(item.figure().context().indicator()).find())) {
        pair(passage, item).ifPresent(found);
      }
    }
  }

  private static boolean isChange(Item item) {
    return item.role() == Role.CHANGES && item.direction() != Direction.NONE;
  }

  /** Two levels before that lie apart by the amount. */
  private static Optional<Subject> pair(Passage passage, Item amount) {
    List<Item> levels =
        passage
            .back(amount, FAR, i -> i.is(Mask.LEVEL) && i.role() != Role.CHANGES)
            .filter(i -> i.sameMeasure(amount))
            .filter(i -> Digits.telling(i.quantity()) >= TELLING_DIGITS)
            .filter(i -> passage.sameParagraph(i, amount))
            .toList();
    for (Item a : levels) {
      for (Item b : levels) {
        Interval difference = a.quantity().hardInBase().minus(b.quantity().hardInBase());
        if (a != b && difference.overlaps(amount.quantity().hardInBase())) {
          return Optional.of(new Difference(a.figure(), b.figure(), amount.figure()));
        }
      }
    }
    return Optional.empty();
  }
}
