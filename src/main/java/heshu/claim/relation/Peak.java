package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/** The most that one day had, and the mean of the days: 日均732万人次，最高峰773万人次. */
public record Peak(Claim peak, Claim mean) implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("peak", peak).and("mean", mean).map();
  }
}
