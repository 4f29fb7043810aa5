package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.WeightedMean;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Computation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A mean with the values of its parts behind it, and the amounts of those parts elsewhere. */
public final class MeanReader implements RelationReader {
  private static final int FAR = 60;
  private static final int TELLING_DIGITS = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item mean : passage.items()) {
      boolean tells = mean.isStanding() || mean.is(Mask.PERCENT);
      if (mean.claim() != null && tells && mean.label().contains("平均")) {
        relation(passage, mean).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> relation(Passage passage, Item mean) {
    List<Item> values = values(passage, mean);
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Item> weights = new ArrayList<>();
    for (Item value : values) {
      weight(passage, mean, value).ifPresent(weights::add);
    }
    boolean weighed =
        weights.size() == values.size()
            && weights.stream().allMatch(item -> item.sameMeasure(weights.get(0)));
    return weighed
        ? Optional.of(
                new WeightedMean(
                    mean.figure(),
                    values.stream().map(Item::figure).toList(),
                    weights.stream().map(Item::figure).toList()))
            .filter(told -> fits(told) || Misprint.explains(told))
            .map(Subject.class::cast)
        : Optional.empty();
  }

  /** The figures of the same measure behind a mean in its sentence, each with a name. */
  private static List<Item> values(Passage passage, Item mean) {
    List<Item> values = new ArrayList<>();
    for (Item item : passage.items().subList(mean.index() + 1, passage.items().size())) {
      if (!passage.sameSentence(mean, item)) {
        break;
      }
      if (item.sameMeasure(mean) && !item.label().isEmpty()) {
        values.add(item);
      }
    }
    return values;
  }

  /** An amount that bears the name of a value and is told for the same time. */
  private static Optional<Item> weight(Passage passage, Item mean, Item value) {
    return passage
        .back(mean, FAR, Item::isStanding)
        .filter(item -> !item.sameMeasure(mean) && Names.same(item.label(), value.label()))
        .filter(item -> Digits.telling(item.quantity()) >= TELLING_DIGITS)
        .filter(item -> sameTime(item, mean))
        .findFirst();
  }

  private static boolean sameTime(Item item, Item mean) {
    var time = item.figure().context().time();
    return time != null && time.equals(mean.figure().context().time());
  }

  private static boolean fits(WeightedMean told) {
    return Computation.weightedMean(told.weighed(), told.weighing())
        .value()
        .overlaps(told.mean().quantity().hardInBase());
  }
}
