package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** One name that a list holds twice. */
public record DuplicateItem(Mention first, Mention second) implements Subject {

  public List<String> steps() {
    return List.of("「" + first.quote() + "」= 「" + second.quote() + "」");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("second", second).and("first", first).map();
  }
}
