package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/** A mean, the values that it is the mean of, and the amounts by which they weigh. */
public record WeightedMean(Claim mean, List<Claim> values, List<Claim> weights)
    implements Reconcilable {
  public WeightedMean {
    values = List.copyOf(values);
    weights = List.copyOf(weights);
  }

  public List<Quantity> weighed() {
    return values.stream().map(Claim::quantity).toList();
  }

  public List<Quantity> weighing() {
    return weights.stream().map(Claim::quantity).toList();
  }

  /** What the mean and each value would have to be; a weight is told by more than one of them. */
  @Override
  public Map<Claim, Interval> needed() {
    Needs needs =
        new Needs().and(mean, () -> Computation.weightedMean(weighed(), weighing()).value());
    for (int i = 0; i < values.size(); i++) {
      int at = i;
      needs.and(values.get(i), () -> needed(at));
    }
    return needs.map();
  }

  private Interval needed(int at) {
    Interval rest = Needs.base(mean).times(Needs.total(weights));
    for (int i = 0; i < values.size(); i++) {
      if (i != at) {
        rest = rest.minus(Needs.base(values.get(i)).times(Needs.base(weights.get(i))));
      }
    }
    return rest.over(Needs.base(weights.get(at)));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mean", mean).and("value", values).and("weight", weights).map();
  }
}
