package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/**
 * A whole and the parts that the text gives for it: 进出口…，其中出口…，进口….
 *
 * @param exhaustive whether the words say that these are all parts (剩余, 出口 and 进口); false where a
 *     sum that differs may only mean that some are left out
 */
public record SumOfParts(Claim whole, List<Claim> summands, boolean exhaustive) implements Subject {

  public SumOfParts {
    summands = List.copyOf(summands);
  }

  public List<Quantity> quantities() {
    return summands.stream().map(Claim::quantity).toList();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("whole", whole).and("part", summands).map();
  }
}
