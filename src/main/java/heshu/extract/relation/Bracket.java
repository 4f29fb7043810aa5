package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts that a bracket right behind a whole lists with nothing else beside them: 39例（上海14例，广西7例）.
 * What a part says of itself behind 其中, 均 or 含, up to the next ；, is left out.
 */
final class Bracket {
  private static final Pattern OF_PART = Pattern.compile("其中|均|含|包括");
  private static final Pattern OPEN = Pattern.compile("等|另有|另外|约|主要");

  /** What has come of some, while others are still open: 100例（出院80例，死亡3例）. */
  private static final Pattern OUTCOME = Pattern.compile("出院|治愈|痊愈|死亡|病亡|[审办]结|结案|撤诉|销号|完工");

  private static final Pattern PARTS_OF_LIST = Pattern.compile("；");
  private static final Pattern ITEM = Pattern.compile("[，、]");
  private static final int LONGEST_NAME = 10;

  /** Where the next of a row of names goes on that each have their figure behind them. */
  private static final Pattern NEXT_OF_ROW =
      Mask.pattern("^）(?:、|和|及|以及|与)[^（）。；，{图}]{1,12}（[{图}]）");

  private Bracket() {}

  static Optional<List<Item>> parts(Passage passage, Item whole) {
    String masked = passage.text().masked();
    int open = whole.at() + 1;
    int close = masked.indexOf('）', open);
    if (open >= masked.length() || masked.charAt(open) != '（' || close < 0) {
      return Optional.empty();
    }
    String inside = masked.substring(open + 1, close);
    if (OPEN.matcher(inside).find()
        || OUTCOME.matcher(inside).find()
        || inside.indexOf('（') >= 0
        || inside.indexOf('。') >= 0) {
      return Optional.empty();
    }
    List<Item> parts = new ArrayList<>();
    int at = open + 1;
    String[] groups = PARTS_OF_LIST.split(inside, -1);
    for (String group : groups) {
      boolean unclear = groups.length == 1 && OF_PART.matcher(group).find();
      if (unclear || !read(passage, whole, group, at, parts)) {
        return Optional.empty();
      }
      at += group.length() + 1;
    }
    return parts.size() < 2 ? Optional.empty() : Optional.of(List.copyOf(parts));
  }

  /** Whether a figure stands alone in the bracket of one name of a row: 甲州（11张）、乙州（8张）. */
  static boolean inRow(Passage passage, Item item) {
    String masked = passage.text().masked();
    return item.at() > 0
        && masked.charAt(item.at() - 1) == '（'
        && NEXT_OF_ROW.matcher(masked).region(item.at() + 1, masked.length()).find();
  }

  /** The figure right behind which the bracket opens that a part stands in. */
  static Optional<Item> whole(Passage passage, Item part) {
    String masked = passage.text().masked();
    int depth = 0;
    for (int i = part.at() - 1; i > 0 && masked.charAt(i) != '\n'; i--) {
      depth += masked.charAt(i) == '）' ? 1 : 0;
      if (masked.charAt(i) == '（' && depth-- == 0) {
        int at = i - 1;
        return passage.back(part, part.index(), whole -> whole.at() == at).findFirst();
      }
    }
    return Optional.empty();
  }

  /** Adds the parts that a group tells; false where something in it is no part. */
  private static boolean read(
      Passage passage, Item whole, String group, int from, List<Item> parts) {
    int at = from;
    for (String piece : ITEM.split(group, -1)) {
      if (OF_PART.matcher(piece).find()) {
        return at > from;
      }
      int end = at + piece.length();
      Optional<Item> part = last(passage, at, end);
      if (part.isEmpty() || part.get().at() != end - 1 || !isPart(whole, part.get(), piece)) {
        return false;
      }
      parts.add(part.get());
      at = end + 1;
    }
    return true;
  }

  private static Optional<Item> last(Passage passage, int from, int end) {
    List<Item> within =
        passage.items().stream().filter(i -> i.at() >= from && i.at() < end).toList();
    return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
  }

  private static boolean isPart(Item whole, Item part, String piece) {
    return part.isStanding()
        && whole.figure().measure().equals(part.figure().measure())
        && piece.length() > 2
        && piece.length() <= LONGEST_NAME;
  }
}
