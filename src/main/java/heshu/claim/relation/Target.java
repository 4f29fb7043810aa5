package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.Map;

/** A figure and the target that the text says it has passed: 超额完成全年4.2亿的目标. */
public record Target(Claim actual, Claim target) implements Subject {

  /** What the actual figure admits in the measure of the target. */
  public Interval reached() {
    return actual.quantity().hardInBase();
  }

  /** What lies above the target. */
  public Interval beyond() {
    Interval aim = target.quantity().hardInBase();
    return aim.lo() == null ? Interval.ALL : Interval.moreThan(aim.lo());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("actual", actual).and("target", target).map();
  }
}
