package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/**
 * A whole with its growth and parts that make it up with theirs.
 *
 * @param rate the growth of the whole, signed, in percent; {@code rates} those of the parts
 */
public record WeightedGrowth(
    Claim growth, Interval rate, List<Claim> summands, List<Claim> growths, List<Interval> rates)
    implements Subject {

  public WeightedGrowth {
    summands = List.copyOf(summands);
    growths = List.copyOf(growths);
    rates = List.copyOf(rates);
  }

  public List<Quantity> quantities() {
    return summands.stream().map(Claim::quantity).toList();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("growth", growth).and("part", summands).and("rate", growths).map();
  }
}
