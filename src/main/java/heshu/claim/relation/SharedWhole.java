package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * Two parts with their shares of one whole that the article does not tell: 8.86万亿元，占外贸总值的52.8% and
 * 3.06万亿元，占外贸总值的18.2%.
 *
 * @param second implies the whole that the first is held against
 */
public record SharedWhole(ImpliedTotal first, ImpliedTotal second) implements Reconcilable {

  /** Whether both may be of one whole. */
  public boolean agrees() {
    return first.total().overlaps(second.total());
  }

  @Override
  public Map<Claim, Interval> needed() {
    return of(second, first.total(), of(first, second.total(), new Needs())).map();
  }

  private static Needs of(ImpliedTotal implied, Interval total, Needs needs) {
    Interval ratio =
        implied.share().quantity().hardInPercent().times(Rational.ONE.over(Rational.HUNDRED));
    return needs
        .and(implied.part(), () -> total.times(ratio))
        .and(implied.share(), () -> Needs.percent(Needs.base(implied.part()).over(total)));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("share", second.share())
        .and("part", second.part())
        .and("firstPart", first.part())
        .and("firstShare", first.share())
        .map();
  }
}
