package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Computation;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A figure, the one it came from, and the change that the text states between them.
 *
 * @param change a rate, a multiple or an amount
 * @param years for a yearly rate the years between the two; 1 for the whole change
 * @param rate the change as a signed rate in percent; for amounts the signed amount
 * @param stated whether the words tie the three together
 */
public record FromTo(Claim from, Claim to, Claim change, Interval rate, int years, boolean stated)
    implements Reconcilable {

  public boolean isRelative() {
    return switch (change.measure().dimension()) {
      case PERCENT, MULTIPLE -> true;
      default -> false;
    };
  }

  /** Whether a multiple fits the ratio of the two figures and not the growth: 增长了8.7倍 of 增长到. */
  public boolean isMisread() {
    if (years != 1 || change.measure().dimension() != Dimension.MULTIPLE || !isCommensurable()) {
      return false;
    }
    Interval ratio =
        to.quantity().hardInBase().over(from.quantity().hardInBase()).times(Rational.HUNDRED);
    Interval growth = ratio.minus(Interval.point(Rational.HUNDRED));
    return ratio.overlaps(rate) && growth.disjoint(rate);
  }

  /** Whether the rate fits the growth from one figure to the other. */
  public boolean isGrowth() {
    return isCommensurable()
        && Computation.growth(from.quantity(), to.quantity()).value().overlaps(rate);
  }

  public boolean isCommensurable() {
    return from.sameMeasure(to) && from.quantity().hardInBase().isPositive();
  }

  @Override
  public Map<Claim, Interval> needed() {
    Needs needs = new Needs();
    if (change.measure().dimension() == Dimension.PERCENT && years == 1) {
      Interval growth = Computation.growth(from.quantity(), to.quantity()).value();
      boolean falls = rate.hi() != null && rate.hi().signum() < 0;
      needs
          .and(change, () -> falls ? growth.negate() : growth)
          .and(from, () -> Needs.base(to).over(Needs.factor(rate)))
          .and(to, () -> Needs.base(from).times(Needs.factor(rate)));
    }
    return needs.map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("change", change).and("from", from).and("to", to).map();
  }
}
