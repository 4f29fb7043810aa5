package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/** A figure and one that the text calls a part of it: 68家，其中包括17家. */
public record PartOfWhole(Claim whole, Claim part) implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("part", part).and("whole", whole).map();
  }
}
