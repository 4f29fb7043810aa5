package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Map;

/** The figure of a year so far, that of one period less, and that of the last period alone. */
public record Cumulation(Claim total, Claim before, Claim last) implements Subject {

  public List<Quantity> summands() {
    return List.of(before.quantity(), last.quantity());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("total", total).and("before", before).and("last", last).map();
  }
}
