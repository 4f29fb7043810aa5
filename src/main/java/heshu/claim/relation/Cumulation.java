package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/**
 * The figure of a time and those of the periods, one after the other, that make it up: 一季度, 二季度 and
 * 上半年.
 */
public record Cumulation(Claim total, List<Claim> periods) implements Subject {

  public Cumulation {
    periods = List.copyOf(periods);
  }

  public List<Quantity> summands() {
    return periods.stream().map(Claim::quantity).toList();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("total", total).and("period", periods).map();
  }
}
