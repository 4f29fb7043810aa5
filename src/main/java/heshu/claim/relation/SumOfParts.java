package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/**
 * A whole and the parts that the text gives for it: 进出口…，其中出口…，进口….
 *
 * @param exhaustive whether the words say that these are all parts (剩余, 出口 and 进口); false where a
 *     sum that differs may only mean that some are left out
 */
public record SumOfParts(Claim whole, List<Claim> summands, boolean exhaustive)
    implements Reconcilable {

  public SumOfParts {
    summands = List.copyOf(summands);
  }

  public List<Quantity> quantities() {
    return summands.stream().map(Claim::quantity).toList();
  }

  @Override
  public Map<Claim, Interval> needed() {
    Needs needs = new Needs().and(whole, () -> Needs.total(summands));
    for (Claim part : summands) {
      needs.and(part, () -> Needs.base(whole).minus(Needs.total(summands, part)));
    }
    return needs.map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("whole", whole).and("part", summands).map();
  }
}
