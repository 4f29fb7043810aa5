package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Quotient;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A price or rate by its measure (元/平方米) and the two figures that make it. */
public final class QuotientReader implements RelationReader {
  private static final int TELLING_DIGITS = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> levels = passage.items().stream().filter(Item::isStanding).toList();
    for (Item quotient : levels) {
      Measure measure = quotient.figure().measure();
      int slash = measure.base().indexOf('/');
      if (measure.dimension() == Dimension.COMPOUND && slash > 0) {
        relation(
                levels,
                quotient,
                measure.base().substring(0, slash),
                measure.base().substring(slash + 1))
            .ifPresent(found);
      }
    }
  }

  private static Optional<Subject> relation(
      List<Item> levels, Item quotient, String over, String under) {
    Interval target = quotient.quantity().hardInBase();
    for (Item denominator : of(levels, under)) {
      for (Item numerator : of(levels, over)) {
        boolean near = Math.abs(numerator.index() - denominator.index()) <= 8;
        if (near && fits(numerator, denominator, target)) {
          return Optional.of(
              new Quotient(numerator.figure(), denominator.figure(), quotient.figure()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Item> of(List<Item> levels, String base) {
    return levels.stream()
        .filter(item -> item.figure().measure().base().equals(base))
        .filter(item -> Digits.telling(item.quantity()) >= TELLING_DIGITS)
        .toList();
  }

  private static boolean fits(Item numerator, Item denominator, Interval target) {
    Interval divisor = denominator.quantity().hardInBase();
    return divisor.isPositive()
        && numerator.quantity().hardInBase().isPositive()
        && numerator.quantity().hardInBase().over(divisor).overlaps(target);
  }
}
