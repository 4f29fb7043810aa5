package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * The shares of all parts that divide one whole between them: 三次产业比重分别为…, 三次产业结构6.0∶55.0∶39.0.
 *
 * @param shares the figures that tell them, one for each or one for all
 * @param percents what each is, in percent
 */
public record SharesOfOne(List<Claim> shares, List<Interval> percents) implements Subject {
  private static final Interval ALL = Interval.point(Rational.HUNDRED);

  public SharesOfOne {
    shares = List.copyOf(shares);
    percents = List.copyOf(percents);
  }

  /** Each told by a figure of its own. */
  public static SharesOfOne of(List<Claim> shares) {
    return new SharesOfOne(
        shares, shares.stream().map(share -> share.quantity().hardInPercent()).toList());
  }

  /** All told by the terms of one ratio. */
  public static SharesOfOne told(Claim ratio, List<Quantity> terms) {
    return new SharesOfOne(List.of(ratio), terms.stream().map(Quantity::hard).toList());
  }

  /** What they come to, in percent. */
  public Interval total() {
    return percents.stream().reduce(Interval.point(Rational.ZERO), Interval::plus);
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
