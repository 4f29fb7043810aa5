package heshu.extract.relation;

import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.OptionalInt;

/** How many years lie between two figures, by the years told for them. */
final class Years {
  private Years() {}

  static OptionalInt between(Passage passage, Item from, Item to) {
    OptionalInt first = year(passage, from);
    OptionalInt last = year(passage, to);
    return first.isPresent() && last.isPresent()
        ? OptionalInt.of(last.getAsInt() - first.getAsInt())
        : OptionalInt.empty();
  }

  /** The year of the last time told right before a figure, in its own clause or the one before. */
  private static OptionalInt year(Passage passage, Item item) {
    for (int i = item.index() - 1; i >= 0; i--) {
      Item before = passage.items().get(i);
      if (before.claim() != null || !passage.sameSentence(before, item)) {
        return OptionalInt.empty();
      }
      TimeExpression time = before.time();
      if (time != null && time.kind() != TimeExpression.Kind.DURATION) {
        TimeInterval interval = time.interval();
        return interval == null ? OptionalInt.empty() : OptionalInt.of(interval.to().getYear());
      }
    }
    return OptionalInt.empty();
  }
}
