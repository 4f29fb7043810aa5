package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/**
 * Two figures of two articles that speak of one fact.
 *
 * @param timeless whether the fact does not change with time: the size of a first batch
 * @param sameTime whether both are told for the same days
 * @param sameSource whether one speaker is quoted in both
 */
public record SameFact(
    Claim first, Claim second, boolean timeless, boolean sameTime, boolean sameSource)
    implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("figure", first).and("figure2", second).map();
  }
}
