package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * Days of a kind within a time and the share of its days that they are: 上半年优良天数163天，优良率90.1%.
 *
 * @param all how many days the time has
 * @param told the words that tell it
 */
public record ShareOfDays(Claim days, Claim share, Quantity all, Mention told) implements Subject {
  /** Days without a valid measurement are left out of all; they are seldom more than these. */
  private static final Rational MEASURED = Rational.of(95, 100);

  /** Whether no number of days that were measured gives the share. */
  public boolean isBeyond() {
    Interval all = this.all.hardInBase();
    Interval least = days.quantity().hardInBase().over(all).times(Rational.HUNDRED);
    Interval most = least.times(Rational.ONE.over(MEASURED));
    return new Interval(least.lo(), least.loOpen(), most.hi(), most.hiOpen())
        .disjoint(share.quantity().hardInPercent());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("share", share).and("days", days).and("time", told).map();
  }
}
