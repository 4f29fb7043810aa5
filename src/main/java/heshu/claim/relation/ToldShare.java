package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/** A share of all there is: 占全部企业的85%. */
public record ToldShare(Claim share) implements Subject {
  private static final Interval POSSIBLE = Interval.closed(Rational.ZERO, Rational.HUNDRED);

  public boolean isBeyondWhole() {
    return share.quantity().hardInPercent().disjoint(POSSIBLE);
  }

  public List<String> steps() {
    return List.of(share.quote() + " → " + share.quantity().admits() + "，占全部的比例在 0 与 100 % 之间 ✘");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("share", share).map();
  }
}
