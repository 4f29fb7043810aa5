package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A mark passed for the first time and a level told for an earlier time: 首次突破千亿美元.
 *
 * @param stated whether the names alone say that both are of one thing
 */
public record FirstTime(Claim mark, Claim earlier, boolean stated) implements Subject {

  /** What lies short of the mark, or on it. */
  public Interval upToMark() {
    Rational passed = mark.quantity().hardInBase().lo();
    return passed == null ? Interval.ALL : Interval.atMost(passed);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mark", mark).and("earlier", earlier).map();
  }
}
