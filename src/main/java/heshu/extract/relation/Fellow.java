package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.Optional;

/**
 * Figures right beside two others that tell the same of each and differ, so that the two are of
 * different things, though their sentences name neither: 计划19亿元。完成28亿元 and 计划22亿元。完成26亿元.
 */
final class Fellow {
  private static final int SLIP_DIGITS = 2;

  /** Times and ordinals that may stand between two figures. */
  private static final int NEAR = 4;

  /** Letters at the end of a name that tell what is counted: 新批房地产项目60个, 新批工业项目90个. */
  private static final int NOUN = 2;

  private Fellow() {}

  static boolean differ(Passage passage, Item first, Item second) {
    return differ(before(passage, first), before(passage, second), second)
        || differ(behind(passage, first), behind(passage, second), second);
  }

  private static boolean differ(Optional<Item> one, Optional<Item> other, Item second) {
    return one.isPresent()
        && other.isPresent()
        && one.get().index() != other.get().index()
        && one.get().index() != second.index()
        && sameKind(one.get(), other.get())
        && !one.get().quantity().hardInBase().overlaps(other.get().quantity().hardInBase())
        && !Typo.between(one.get().quantity(), other.get().quantity(), SLIP_DIGITS);
  }

  private static boolean sameKind(Item one, Item other) {
    return one.mask() == other.mask()
        && one.role() == other.role()
        && one.sameMeasure(other)
        && (one.role() == Role.CHANGES ? sameChange(one, other) : sameNoun(one, other));
  }

  /** Whether both tell only by how much what stands before them moved. */
  private static boolean sameChange(Item one, Item other) {
    return one.label().isEmpty()
        && other.label().isEmpty()
        && one.direction() == other.direction()
        && one.figure().context().basis() == other.figure().context().basis();
  }

  private static boolean sameNoun(Item one, Item other) {
    String noun = noun(one);
    return noun.length() == NOUN && noun.equals(noun(other));
  }

  private static String noun(Item item) {
    String label = item.label();
    return label.substring(Math.max(0, label.length() - NOUN));
  }

  /** The figure right before in the paragraph. */
  private static Optional<Item> before(Passage passage, Item item) {
    return passage
        .back(item, NEAR, Item::isFigure)
        .findFirst()
        .filter(other -> passage.sameParagraph(other, item))
        .filter(Fellow::isTold);
  }

  /** The figure right behind in the sentence. */
  private static Optional<Item> behind(Passage passage, Item item) {
    return passage.items().stream()
        .skip(item.index() + 1L)
        .takeWhile(other -> passage.sameSentence(item, other))
        .filter(Item::isFigure)
        .findFirst()
        .filter(Fellow::isTold);
  }

  private static boolean isTold(Item item) {
    return item.claim() != null && (item.is(Mask.LEVEL) || item.is(Mask.PERCENT));
  }
}
