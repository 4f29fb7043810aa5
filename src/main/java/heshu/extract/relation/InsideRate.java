package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rate of any name behind some of so many: 2300所学校中，已有1980所开展服务，覆盖率86%. Its name leaves open of
 * what it is, so that only agreement and misprints tell.
 */
final class InsideRate {
  private static final Pattern RATE = Pattern.compile("(?<![利息税汇])率[^率占]{0,3}$");
  private static final Pattern AMONG = Mask.pattern("[^，。；{图}]{1,12}[中里]，?[^，。；{图}]{0,6}");
  private static final Pattern NEXT = Mask.pattern("[^。；，{图}]{0,16}，[^，。；：{图}]{2,12}");

  private InsideRate() {}

  static Optional<ShareOfWhole> of(Passage passage, Item share) {
    return RATE.matcher(share.words()).find()
        ? passage
            .before(share, Item::isFigure)
            .filter(
                part -> part.isStanding() && NEXT.matcher(passage.between(part, share)).matches())
            .flatMap(
                part ->
                    passage
                        .before(part, Item::isFigure)
                        .filter(whole -> whole.isStanding() && whole.sameMeasure(part))
                        .filter(whole -> AMONG.matcher(passage.between(whole, part)).matches())
                        .filter(whole -> whole.quantity().hardInBase().isPositive())
                        .map(whole -> ShareReader.relation(List.of(part), whole, share, true)))
            .filter(told -> told.agrees() || Misprint.explains(told))
        : Optional.empty();
  }
}
