package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import heshu.quantity.ScaleSlip;
import java.util.Map;

/**
 * A whole as one article tells it and as another implies it.
 *
 * @param sameTime whether both are told for the same year
 */
public record SameTotal(ImpliedTotal implied, Claim told, boolean sameTime)
    implements Reconcilable {

  /** Whether the digits agree and only the scale differs. */
  public boolean isSlipped() {
    return ScaleSlip.between(implied.total(), told.quantity().hardInBase());
  }

  @Override
  public Map<Claim, Interval> needed() {
    Interval ratio =
        implied.share().quantity().hardInPercent().times(Rational.ONE.over(Rational.HUNDRED));
    return new Needs()
        .and(told, implied::total)
        .and(implied.part(), () -> Needs.base(told).times(ratio))
        .map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("told", told).and("part", implied.part()).and("share", implied.share()).map();
  }
}
