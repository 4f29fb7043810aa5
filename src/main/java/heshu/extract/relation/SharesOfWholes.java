package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.List;

/**
 * Which figures before a part are told as shares themselves, so that the part is one beside them.
 */
final class SharesOfWholes {
  /** Letters of a rate by what is done: 录取率. */
  private static final int RATE_NAME = 3;

  private final Passage passage;
  private final Item share;
  private final Item part;

  SharesOfWholes(Passage passage, Item share, Item part) {
    this.passage = passage;
    this.share = share;
    this.part = part;
  }

  /** Of what a share is told itself, its part may be told as a share of the same whole. */
  boolean are(Item whole) {
    return areOf(whole, "");
  }

  /** Whether a figure is told itself as a share of what a name names: 22亿人，占总人口的16%. */
  boolean areOf(Item whole, String name) {
    return behind(whole).stream()
        .takeWhile(item -> !item.isStanding() || item.is(Mask.PERCENT))
        .anyMatch(
            item ->
                item.is(Mask.PERCENT)
                    && (name.isEmpty()
                        ? item.words().startsWith("占")
                        : item.words().contains("占" + name)));
  }

  /** Whether the like rate is told of a whole itself: 录取4万人，录取率76%，其中本科录取2万人，本科录取率40%. */
  boolean rate(Item whole) {
    String label = share.label();
    String rate = label.substring(Math.max(0, label.length() - RATE_NAME));
    return rate.endsWith("率")
        && behind(whole).stream()
            .anyMatch(item -> item.is(Mask.PERCENT) && item.label().endsWith(rate));
  }

  private List<Item> behind(Item whole) {
    return passage.items().subList(whole.index() + 1, part.index());
  }
}
