package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * A level with the amount and the rate by which it changed: 13731亿斤，增加74亿斤，增长0.5%.
 *
 * @param signedRate the rate in percent, negative for a fall
 * @param stated whether no other level can be meant
 */
public record LevelAndChange(
    Claim level, Claim amount, Claim rate, Interval signedRate, boolean stated) implements Subject {

  public boolean isRise() {
    return signedRate.lo() == null || signedRate.lo().signum() >= 0;
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("rate", rate).and("amount", amount).and("level", level).map();
  }
}
