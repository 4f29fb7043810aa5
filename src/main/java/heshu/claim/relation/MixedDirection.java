package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** One change told by an amount that rose and a rate that fell, or the other way. */
public record MixedDirection(Claim amount, Claim rate) implements Subject {

  public List<String> steps() {
    return List.of("「" + amount.quote() + "」与「" + rate.quote() + "」说的是同一变化，一增一减");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("rate", rate).and("amount", amount).map();
  }
}
