package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/**
 * One change told twice with the same figure, once as a rise and once as a fall.
 *
 * @param first where it is told first: in the title, a heading or the body
 * @param falls whether the first tells a fall
 */
public record OpposedChange(Claim first, Claim second, boolean falls) implements Subject {

  public List<String> steps() {
    return List.of(
        first.quote() + (falls ? " 是降" : " 是升"), second.quote() + (falls ? " 是升 ✘" : " 是降 ✘"));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("first", first).and("second", second).map();
  }
}
