package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Computation;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * A part, its whole, and the share that the text gives the part: 251项任务中已有207项…近83%.
 *
 * @param shared one figure, or several that the share is told of together
 * @param stated whether the words tie the three together; false where only their order suggests it
 */
public record ShareOfWhole(List<Claim> shared, Claim whole, Claim share, boolean stated)
    implements Reconcilable {
  private static final Rational TWICE = Rational.of(2);

  public ShareOfWhole {
    shared = List.copyOf(shared);
  }

  public List<Quantity> quantities() {
    return shared.stream().map(Claim::quantity).toList();
  }

  /** Whether the parts make up such a share of the whole, as far as all are told. */
  public boolean agrees() {
    return Computation.share(quantities(), whole.quantity())
        .value()
        .overlaps(share.quantity().hardInPercent());
  }

  /** Whether neither the share nor what it should be is twice the other, or more. */
  public boolean isNear() {
    return Computation.share(quantities(), whole.quantity())
        .value()
        .isWithin(share.quantity().hardInPercent(), TWICE);
  }

  @Override
  public Map<Claim, Interval> needed() {
    Interval ratio = share.quantity().hardInPercent().times(Rational.ONE.over(Rational.HUNDRED));
    Needs needs = new Needs();
    if (share.measure().dimension() == Dimension.PERCENT) {
      needs.and(share, () -> Needs.percent(Needs.total(shared).over(Needs.base(whole))));
    }
    for (Claim part : shared) {
      needs.and(part, () -> Needs.base(whole).times(ratio).minus(Needs.total(shared, part)));
    }
    return needs.and(whole, () -> Needs.total(shared).over(ratio)).map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("share", share).and("part", shared).and("whole", whole).map();
  }
}
