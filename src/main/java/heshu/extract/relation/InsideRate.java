package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rate of any name beside some of so many: 2300所学校中，已有1980所开展服务，覆盖率86%. Behind them its name
 * leaves open of what it is, so that only agreement and misprints tell.
 */
final class InsideRate {
  private static final Pattern RATE = Pattern.compile("(?<![利息税汇])率[^率占]{0,3}$");
  private static final Pattern AMONG = Mask.pattern("[^，。；{图}]{1,12}[中里]，?[^，。；{图}]{0,6}");
  private static final Pattern NEXT = Mask.pattern("[^。；，{图}]{0,16}，[^，。；：{图}]{2,12}");

  /** Behind a rate that a count goes with: 优秀率16.2%，即204人. */
  private static final Pattern COUNT_OF = Pattern.compile("[，（]?即(?:约|有)?");

  private static final int VERB = 2;
  private static final int FAR = 6;

  private InsideRate() {}

  static Optional<ShareOfWhole> of(Passage passage, Item share) {
    return RATE.matcher(share.words()).find()
        ? behind(passage, share).or(() -> ahead(passage, share)).or(() -> thatIs(passage, share))
        : Optional.empty();
  }

  private static Optional<ShareOfWhole> behind(Passage passage, Item share) {
    return passage
        .before(share, Item::isFigure)
        .filter(part -> part.isStanding() && NEXT.matcher(passage.between(part, share)).matches())
        .flatMap(
            part ->
                passage
                    .before(part, Item::isFigure)
                    .filter(whole -> whole.isStanding() && whole.sameMeasure(part))
                    .filter(whole -> AMONG.matcher(passage.between(whole, part)).matches())
                    .filter(whole -> whole.quantity().hardInBase().isPositive())
                    .map(whole -> ShareReader.relation(List.of(part), whole, share, true)))
        .filter(told -> told.agrees() || Misprint.explains(told));
  }

  /** With those told next: 及格率65.7%，2160名考生中1420人及格. */
  private static Optional<ShareOfWhole> ahead(Passage passage, Item share) {
    return next(passage, share)
        .flatMap(
            whole ->
                next(passage, whole)
                    .filter(part -> AMONG.matcher(passage.between(whole, part)).matches())
                    .filter(part -> verb(share).filter(passage.behind(part)::contains).isPresent())
                    .filter(part -> isKind(whole, part))
                    .map(part -> ShareReader.relation(List.of(part), whole, share, true)));
  }

  /** With the count that it makes of those told before in the sentence. */
  private static Optional<ShareOfWhole> thatIs(Passage passage, Item share) {
    return next(passage, share)
        .filter(part -> COUNT_OF.matcher(passage.between(share, part)).matches())
        .flatMap(
            part ->
                passage
                    .back(share, FAR, item -> item.isStanding() && isKind(item, part))
                    .filter(whole -> passage.sameSentence(whole, share))
                    .reduce((near, far) -> far)
                    .map(whole -> ShareReader.relation(List.of(part), whole, share, true)))
        .filter(told -> told.agrees() || told.isNear());
  }

  private static Optional<Item> next(Passage passage, Item item) {
    return passage.items().stream()
        .skip(item.index() + 1L)
        .findFirst()
        .filter(next -> next.isStanding() && passage.sameSentence(item, next));
  }

  private static boolean isKind(Item whole, Item part) {
    return (whole.sameMeasure(part) || NounCounts.isOfPeople(whole) && NounCounts.isOfPeople(part))
        && whole.quantity().hardInBase().isPositive();
  }

  /** 及格 of 及格率. */
  private static Optional<String> verb(Item share) {
    int at = share.words().lastIndexOf('率');
    return at < VERB ? Optional.empty() : Optional.of(share.words().substring(at - VERB, at));
  }
}
