package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.Map;

/** Growth over two spans and over each of them; the rates signed, in percent. */
public record ChainedGrowth(
    Claim total,
    Claim first,
    Claim second,
    Interval totalRate,
    Interval firstRate,
    Interval secondRate)
    implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("total", total).and("first", first).and("second", second).map();
  }
}
