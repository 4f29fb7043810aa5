package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/** A mean, the values that it is the mean of, and the amounts by which they weigh. */
public record WeightedMean(Claim mean, List<Claim> values, List<Claim> weights) implements Subject {
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

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mean", mean).and("value", values).and("weight", weights).map();
  }
}
