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
import java.util.regex.Pattern;

/** A price or rate by its measure (元/平方米) and the two figures that make it. */
public final class QuotientReader implements RelationReader {
  private static final int TELLING_DIGITS = 3;
  private static final Pattern AVERAGE = Pattern.compile("均价|平均");
  private static final int NEAR = 6;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> levels = passage.items().stream().filter(Item::isStanding).toList();
    for (Item quotient : levels) {
      Measure measure = quotient.figure().measure();
      int slash = measure.base().indexOf('/');
      boolean exact = quotient.quantity().hard().isBounded();
      if (measure.dimension() == Dimension.COMPOUND && slash > 0 && exact) {
        String over = measure.base().substring(0, slash);
        String under = measure.base().substring(slash + 1);
        relation(levels, quotient, over, under)
            .or(() -> told(passage, quotient, over, under))
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
          return Optional.of(relation(numerator, denominator, quotient));
        }
      }
    }
    return Optional.empty();
  }

  /** An average with the only two figures of its sentence that can make it. */
  private static Optional<Subject> told(Passage passage, Item quotient, String over, String under) {
    List<Item> before =
        passage
            .back(quotient, NEAR, i -> i.isStanding() && passage.sameSentence(i, quotient))
            .toList();
    List<Item> numerators = of(before, over);
    List<Item> denominators = of(before, under);
    boolean only = numerators.size() == 1 && denominators.size() == 1;
    return only && AVERAGE.matcher(quotient.label()).find()
        ? Optional.of(relation(numerators.get(0), denominators.get(0), quotient))
        : Optional.empty();
  }

  private static Quotient relation(Item numerator, Item denominator, Item quotient) {
    return new Quotient(numerator.figure(), denominator.figure(), quotient.figure());
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
