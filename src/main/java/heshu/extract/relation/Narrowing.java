package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells that figures of one name count different things: a figure within the name
 * (1000万人次以上的机场 and 200万人次以下的机场 or 1万吨以上的机场), a share told of one of them alone
 * (较大火灾60起，占总数的92.3%), or points of two lists ((1)中央企业 under 收入 and under 成本).
 */
final class Narrowing {
  private static final Pattern WITHIN_NAME = Pattern.compile("[^，。；：、（）]+");
  private static final Pattern SHARED =
      Pattern.compile("[^，。；：、（）]{0,8}[，、]\\p{IsHan}{0,3}占[^，。；]*");

  private static final Pattern POINT = Pattern.compile("\\s*(?:[(（][0-9]{1,2}[)）]|[①-⑳])");

  private Narrowing() {}

  static boolean differs(Passage passage, Item one, Item other) {
    boolean equal = one.quantity().hardInBase().overlaps(other.quantity().hardInBase());
    return byFigure(passage, one, other)
        || !equal
            && (isShared(passage, one) != isShared(passage, other)
                || isListed(passage, one) && isListed(passage, other));
  }

  /** Whether a figure is told at a point of a list, whose head names what it measures: （1）. */
  private static boolean isListed(Passage passage, Item item) {
    MaskedText text = passage.text();
    return POINT.matcher(text.original(text.sentenceStart(item.at()), item.at())).lookingAt();
  }

  private static boolean byFigure(Passage passage, Item one, Item other) {
    Optional<Item> first = narrower(passage, one);
    Optional<Item> second = narrower(passage, other);
    return first.isPresent()
        && second.isPresent()
        && (first.get().sameMeasure(second.get())
            ? !first.get().quantity().hard().equals(second.get().quantity().hard())
            : isThreshold(first.get()) && isThreshold(second.get()));
  }

  /** What things are counted by if they pass it: 1000万人次以上, 超过10万吨. */
  private static boolean isThreshold(Item item) {
    return !item.quantity().hard().isBounded();
  }

  /** The figure within the name of what another one counts, or of what that moved: 40个，增加2个. */
  private static Optional<Item> narrower(Passage passage, Item item) {
    Optional<Item> own = withinName(passage, item);
    return own.isPresent() || !item.isChange()
        ? own
        : passage
            .before(item, Item::isStanding)
            .filter(item::sameMeasure)
            .flatMap(level -> withinName(passage, level));
  }

  private static Optional<Item> withinName(Passage passage, Item item) {
    return item.index() == 0
        ? Optional.empty()
        : Optional.of(passage.items().get(item.index() - 1))
            .filter(before -> before.isFigure() && before.isStanding())
            .filter(before -> WITHIN_NAME.matcher(passage.between(before, item)).matches());
  }

  private static boolean isShared(Passage passage, Item item) {
    int next = item.index() + 1;
    return next < passage.items().size()
        && passage.items().get(next).is(Mask.PERCENT)
        && SHARED.matcher(passage.between(item, passage.items().get(next))).matches();
  }
}
