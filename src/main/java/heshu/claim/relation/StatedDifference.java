package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure and how far the text says it lies from one that it does not tell: 31845亿美元，较2022年末上升
 * 568亿美元; 16.2%，增速比制造业投资高8.1个百分点.
 *
 * @param name of what the other figure is one
 * @param time for which the other is told; null where neither is told for a time
 * @param value the figure, signed; in percent for a rate, else in the base measure
 * @param signed likewise, how far the figure lies above the other
 */
public record StatedDifference(
    Claim figure,
    Claim difference,
    String name,
    @Nullable TimeInterval time,
    Interval value,
    Interval signed)
    implements Subject {

  /** What the other figure must be. */
  public Interval other() {
    return value.minus(signed);
  }

  /** Whether two rates lie percentage points apart; else two levels an amount. */
  public boolean isOfRates() {
    return !figure.sameMeasure(difference);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("difference", difference).and("figure", figure).map();
  }
}
