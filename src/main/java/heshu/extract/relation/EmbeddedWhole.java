package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share whose words tell how much its whole is, of the figure before: 1.9万户，占全县6.2万户农户的30.6%;
 * 12.6万人，完成年度目标13.2万人的95.5%.
 */
final class EmbeddedWhole {
  private static final Pattern SHARE = Pattern.compile("[约已仅只也均就又]*占(?!地)[^，。；的]{0,10}");
  private static final Pattern PLAN =
      Pattern.compile("[约已仅只也就又]*(?:提前|超额)?(?:完成|达到|实现)了?[^，。；]{0,10}(?:目标|任务|计划|预算)[^，。；]{0,4}");
  private static final Pattern OF = Pattern.compile("[^，。；：、（）的]{0,10}的[约近超仅]?");
  private static final Pattern NEXT = Mask.pattern("[^。；{图}]{0,6}，[^，。；：{图}]{0,24}");

  private static final int NEAR = 6;

  private EmbeddedWhole() {}

  static Optional<ShareOfWhole> of(Passage passage, Item share) {
    return share.isJoined()
        ? Optional.empty()
        : passage
            .before(share, Item::isFigure)
            .filter(whole -> isWhole(passage, whole, share))
            .flatMap(whole -> told(passage, whole, share));
  }

  /** Of the figure of the sentence that fits; of the only one where none does. */
  private static Optional<ShareOfWhole> told(Passage passage, Item whole, Item share) {
    List<Item> parts =
        passage
            .back(whole, NEAR, item -> item.isStanding() && item.sameMeasure(whole))
            .filter(part -> passage.sameSentence(part, whole))
            .toList();
    return parts.stream()
        .map(part -> relation(part, whole, share))
        .filter(ShareOfWhole::agrees)
        .findFirst()
        .or(
            () ->
                parts.size() == 1 && isPart(passage, parts.get(0), whole)
                    ? Optional.of(relation(parts.get(0), whole, share))
                        .filter(told -> told.isNear() || Misprint.explains(told))
                    : Optional.empty());
  }

  private static ShareOfWhole relation(Item part, Item whole, Item share) {
    return ShareReader.relation(List.of(part), whole, share, true);
  }

  private static boolean isWhole(Passage passage, Item whole, Item share) {
    return whole.isStanding()
        && whole.quantity().hardInBase().isPositive()
        && (SHARE.matcher(whole.words()).matches() || PLAN.matcher(whole.words()).matches())
        && OF.matcher(passage.between(whole, share)).matches();
  }

  private static boolean isPart(Passage passage, Item part, Item whole) {
    return passage.before(whole, Item::isFigure).filter(part::equals).isPresent()
        && !part.isJoined()
        && NEXT.matcher(passage.between(part, whole)).matches();
  }
}
