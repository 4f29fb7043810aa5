package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A level with the amount and the rate by which it changed: 13731亿斤，增加74亿斤，增长0.5%.
 *
 * @param signedRate the rate in percent, negative for a fall
 * @param stated whether no other level can be meant
 */
public record LevelAndChange(
    Claim level, Claim amount, Claim rate, Interval signedRate, boolean stated)
    implements Reconcilable {

  public boolean isRise() {
    return signedRate.lo() == null || signedRate.lo().signum() >= 0;
  }

  /** Whether the amount of a rise is more than all that there is. */
  public boolean risesBeyondItself() {
    Rational most = Needs.base(level).hi();
    Rational least = Needs.base(amount).lo();
    return isRise()
        && most != null
        && most.signum() > 0
        && least != null
        && least.compareTo(most) > 0;
  }

  @Override
  public Map<Claim, Interval> needed() {
    Interval growth =
        Computation.growthByAmount(level.quantity(), amount.quantity(), isRise()).value();
    Interval part = signedRate.over(Needs.factor(signedRate).times(Rational.HUNDRED));
    Interval change = isRise() ? part : part.negate();
    return new Needs()
        .and(rate, () -> isRise() ? growth : growth.negate())
        .and(amount, () -> Needs.base(level).times(change))
        .and(level, () -> Needs.base(amount).over(change))
        .map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("rate", rate).and("amount", amount).and("level", level).map();
  }
}
