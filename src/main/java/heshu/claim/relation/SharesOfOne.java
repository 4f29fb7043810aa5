package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/** The shares of all parts that divide one whole between them: 三次产业比重分别为…. */
public record SharesOfOne(List<Claim> shares) implements Subject {
  private static final Interval ALL = Interval.point(Rational.HUNDRED);

  public SharesOfOne {
    shares = List.copyOf(shares);
  }

  /** What they come to, in percent. */
  public Interval total() {
    return shares.stream()
        .map(share -> share.quantity().hardInPercent())
        .reduce(Interval.point(Rational.ZERO), Interval::plus);
  }

  /** What they must come to, in percent. */
  public Interval all() {
    return ALL;
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("share", shares).map();
  }
}
