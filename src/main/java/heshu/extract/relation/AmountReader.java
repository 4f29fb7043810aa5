package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.LevelAndChange;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A level with the amount and the rate of its change: X，比上年增加Y，增长Z%. */
public final class AmountReader implements RelationReader {
  private static final Pattern NEXT = Mask.pattern("^[^。；：（）{图}]{0,6}[，、和][^。；，{图}]{0,8}$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item amount : passage.items()) {
      if (amount.is(Mask.LEVEL) && amount.role() == Role.CHANGES) {
        relation(passage, amount).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> relation(Passage passage, Item amount) {
    return neighbour(passage, amount)
        .flatMap(
            rate ->
                passage
                    .before(amount, Item::isStanding)
                    .filter(level -> level.sameMeasure(amount) && isClause(passage, level, amount))
                    .map(
                        level ->
                            new LevelAndChange(
                                level.figure(), amount.figure(), rate.figure(), rate.rate())));
  }

  /** The rate right behind the amount that tells the same change. */
  private static Optional<Item> neighbour(Passage passage, Item amount) {
    int next = amount.index() + 1;
    if (next >= passage.items().size()) {
      return Optional.empty();
    }
    Item rate = passage.items().get(next);
    boolean tells =
        rate.is(Mask.PERCENT)
            && rate.role() == Role.CHANGES
            && rate.direction() == amount.direction()
            && rate.label().isEmpty()
            && NEXT.matcher(passage.between(amount, rate)).find();
    return tells ? Optional.of(rate) : Optional.empty();
  }

  /** Whether the change is told of the level: nothing between names another thing. */
  private static boolean isClause(Passage passage, Item level, Item amount) {
    return amount.label().isEmpty()
        && !passage.between(level, amount).contains("其中")
        && amount.index() - level.index() <= 6;
  }
}
