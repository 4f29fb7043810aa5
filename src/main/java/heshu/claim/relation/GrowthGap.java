package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * Two rates and the percentage points that the text says lie between them.
 *
 * @param rate signed, in percent; likewise {@code otherRate}
 * @param gapPoints signed: how far the first lies above the other
 */
public record GrowthGap(
    Claim first, Claim other, Claim gap, Interval rate, Interval otherRate, Interval gapPoints)
    implements Reconcilable {

  @Override
  public Map<Claim, Interval> needed() {
    Interval apart = rate.minus(otherRate);
    return new Needs()
        .and(gap, () -> isAbove() ? apart : apart.negate())
        .and(first, () -> unsigned(rate, otherRate.plus(gapPoints)))
        .and(other, () -> unsigned(otherRate, rate.minus(gapPoints)))
        .map();
  }

  private boolean isAbove() {
    return gapPoints.lo() != null && gapPoints.lo().signum() >= 0;
  }

  /** What a rate that is told by 增长 or 下降 would have to be, as it is written. */
  private static Interval unsigned(Interval told, Interval needed) {
    return told.hi() != null && told.hi().signum() < 0 ? needed.negate() : needed;
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("gap", gap).and("first", first).and("other", other).map();
  }
}
