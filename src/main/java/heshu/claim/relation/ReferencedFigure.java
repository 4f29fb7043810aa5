package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/**
 * A figure and the one that a desk keeps for the same thing.
 *
 * @param reference in the desk's table
 * @param source what the table rests on, as the table says
 */
public record ReferencedFigure(Claim figure, Claim reference, String source) implements Subject {

  /** For messages, by its name in them. */
  public Map<String, String> values() {
    return Map.of("source", source);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("figure", figure).and("reference", reference).map();
  }
}
