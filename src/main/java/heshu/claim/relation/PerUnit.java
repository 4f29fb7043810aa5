package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Computation;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A total, what it is divided by, and the mean: 1200万元，4000户，户均3000元.
 *
 * @param per to how many of the count the mean is told: 1000 of 每千人
 */
public record PerUnit(Claim total, Claim count, Claim mean, Rational per) implements Subject {

  public Computation computation() {
    return Computation.mean(total.quantity(), count.quantity(), per);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mean", mean).and("total", total).and("count", count).map();
  }
}
