package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which figures a share is told of: the nearest before it, its fellow in a list, or a sum. */
final class ShareParts {
  /** A figure that the words make the whole of what follows: 10万亿元的总额中，甲占64%. */
  private static final Pattern IS_WHOLE = Mask.pattern("^[^，。；{图}]{0,12}[中里]，");

  /** A clause between a figure and its share that tells of something else. */
  private static final Pattern OTHER =
      Mask.pattern("，(?!同比|环比|比|较|创|再创|排|居|位居|位列|首次|连续|均|其中)[^，；{图}]{5,}，");

  private ShareParts() {}

  static List<Item> of(Passage passage, Item share) {
    List<Item> shares = row(passage, share);
    Item first = shares.get(0);
    List<Item> levels =
        passage
            .before(first, Item::isStanding)
            .filter(last -> !IS_WHOLE.matcher(passage.between(last, first)).find())
            .map(last -> rowBefore(passage, last))
            .orElse(List.of());
    if (levels.isEmpty()) {
      return List.of();
    }
    if (first.words().contains("合计") || first.words().contains("共占")) {
      return levels.size() > 1 ? levels : List.of();
    }
    if (shares.size() > 1) {
      List<Item> turns = shares.size() == levels.size() ? levels : inTurn(passage, shares);
      return turns.isEmpty() ? List.of() : List.of(turns.get(shares.indexOf(share)));
    }
    return List.of(levels.get(levels.size() - 1));
  }

  /** Whether nothing else is spoken of between a figure and its share. */
  static boolean adjoin(Passage passage, Item part, Item share) {
    return !OTHER.matcher(passage.between(part, share)).find();
  }

  /** The list of figures that {@code item} stands in: 分别占31.3%和10.8%. */
  static List<Item> row(Passage passage, Item item) {
    List<Item> items = passage.items();
    int from = item.index();
    while (from > 0 && follows(items.get(from - 1), items.get(from))) {
      from--;
    }
    int to = item.index();
    while (to + 1 < items.size() && follows(items.get(to), items.get(to + 1))) {
      to++;
    }
    return items.subList(from, to + 1);
  }

  /** As many levels of one measure as shares that are told of them with 分别. */
  private static List<Item> inTurn(Passage passage, List<Item> shares) {
    Item first = shares.get(0);
    List<Item> levels =
        passage
            .back(first, shares.size(), item -> item.is(Mask.LEVEL) && item.isStanding())
            .filter(item -> passage.sameSentence(item, first))
            .sorted(Comparator.comparingInt(Item::index))
            .toList();
    return first.words().contains("分别")
            && levels.size() == shares.size()
            && levels.stream().allMatch(levels.get(0)::sameMeasure)
        ? levels
        : List.of();
  }

  /** The levels of one list, the last of them {@code last}. */
  private static List<Item> rowBefore(Passage passage, Item last) {
    List<Item> row = new ArrayList<>(row(passage, last));
    row.removeIf(item -> item.index() > last.index() || !item.is(Mask.LEVEL));
    return row;
  }

  private static boolean follows(Item item, Item next) {
    return item.mask() == next.mask() && next.isJoined();
  }
}
