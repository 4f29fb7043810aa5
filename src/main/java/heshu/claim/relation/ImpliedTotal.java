package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * A part and its share of a whole that the article does not tell: 4905亿元，占GDP的27.1%.
 *
 * @param place of which place the whole is; empty where unknown
 */
public record ImpliedTotal(Claim part, Claim share, String place) implements Subject {

  /** What the whole must be. */
  public Interval total() {
    return Computation.whole(part.quantity(), share.quantity()).value();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("share", share).and("part", part).map();
  }
}
