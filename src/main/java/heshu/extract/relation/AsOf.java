package heshu.extract.relation;

import heshu.article.Publication;
import heshu.claim.Grain;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import org.jspecify.annotations.Nullable;

/** The days for which a stock is told: by its own sentence, else as of the publication. */
final class AsOf {
  private AsOf() {}

  static @Nullable TimeInterval of(Passage passage, Item item) {
    return passage
        .before(item, AsOf::tellsDate)
        .map(Item::time)
        .map(TimeExpression::interval)
        .orElseGet(() -> published(item.figure().mention().article().publication()));
  }

  private static boolean tellsDate(Item item) {
    TimeExpression time = item.time();
    return item.is(Mask.TIME)
        && time != null
        && time.interval() != null
        && (time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.AS_OF);
  }

  private static @Nullable TimeInterval published(Publication publication) {
    return publication.from() == null || publication.to() == null
        ? null
        : new TimeInterval(publication.from(), publication.to(), Grain.DAY);
  }
}
