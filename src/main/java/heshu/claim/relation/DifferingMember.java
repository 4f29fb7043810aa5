package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** The one member in which two lists of as many things of one name differ. */
public record DifferingMember(Mention first, Mention second) implements Subject {

  public List<String> steps() {
    return List.of("「" + first.quote() + "」≠「" + second.quote() + "」");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("second", second).and("first", first).map();
  }
}
