package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/**
 * A figure of a year so far and an earlier one of the same year, of something that only adds up:
 * 1—6月 and 1—5月.
 */
public record Fall(Claim later, Claim before) implements Subject {

  public List<String> steps() {
    return List.of(later.quantity().shown() + " < " + before.quantity().shown() + " ✘");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("later", later).and("before", before).map();
  }
}
