package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
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
    implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("gap", gap).and("first", first).and("other", other).map();
  }
}
