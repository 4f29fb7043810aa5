package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import java.util.Map;

/** Two figures and a third that tells how far they lie apart: 逆差, 增加了1.36万亿元. */
public record Difference(Claim minuend, Claim subtrahend, Claim difference)
    implements Reconcilable {

  @Override
  public Map<Claim, Interval> needed() {
    return new Needs()
        .and(difference, () -> Needs.base(minuend).minus(Needs.base(subtrahend)))
        .and(minuend, () -> Needs.base(subtrahend).plus(Needs.base(difference)))
        .and(subtrahend, () -> Needs.base(minuend).minus(Needs.base(difference)))
        .map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("difference", difference)
        .and("minuend", minuend)
        .and("subtrahend", subtrahend)
        .map();
  }
}
