package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.CountRate;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Rates of counts so small that few rates are possible: a share of 18家, a growth to 12个. */
public final class CountRateReader implements RelationReader {
  private static final Pattern SHARE = Mask.pattern("^[^。，；：（）{图}{时}]{1,10}(?:[中里]，?|，其中，?)有?$");
  private static final Pattern OF = Pattern.compile("^的?[^，。；的]{1,8}");
  private static final Pattern GROWTH =
      Mask.pattern("^[^。，；：（）{图}]{0,6}，(?:同比|比{时}|较{时})[^。，；{图}]{0,2}$");
  private static final Pattern OTHER = Pattern.compile("其中|均|平均|第|前|每");

  /** Counts of kinds: a share of what the kinds hold is none of the kinds. */
  private static final Set<String> KINDS = Set.of("大", "大类", "类", "种", "批", "方面");

  private static final Rational SMALL = Rational.of(200);

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item rate : passage.items()) {
      if (rate.is(Mask.PERCENT) && rate.quantity().numeral() != null) {
        passage
            .before(rate, Item::isFigure)
            .filter(count -> count.index() >= rate.index() - 2 && isSmall(count))
            .flatMap(count -> relation(passage, count, rate))
            .ifPresent(found);
      }
    }
  }

  private static Optional<Subject> relation(Passage passage, Item count, Item rate) {
    String between = passage.between(count, rate);
    Interval whole = count.quantity().hardInBase();
    if (rate.role() == Role.STANDS
        && SHARE.matcher(between).find()
        && OF.matcher(passage.behind(rate)).find()) {
      Interval part = whole.times(rate.quantity().hardInPercent()).times(Rational.of(1, 100));
      return Optional.of(new CountRate(count.figure(), rate.figure(), part));
    }
    if (rate.role() == Role.CHANGES && rate.label().isEmpty() && GROWTH.matcher(between).find()) {
      Interval factor =
          rate.rate().plus(Interval.point(Rational.HUNDRED)).times(Rational.of(1, 100));
      return factor.isPositive()
          ? Optional.of(new CountRate(count.figure(), rate.figure(), whole.over(factor)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isSmall(Item count) {
    Rational value = count.quantity().hardInBase().hi();
    return count.isStanding()
        && count.quantity().isExact()
        && count.figure().measure().dimension() == Dimension.COUNT
        && !KINDS.contains(count.figure().measure().written())
        && value != null
        && value.isWhole()
        && value.compareTo(SMALL) <= 0
        && !OTHER.matcher(count.words()).find();
  }
}
