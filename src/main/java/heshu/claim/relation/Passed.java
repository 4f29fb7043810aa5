package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/** A level and the mark that the text says it has passed: 达到502.7亿元，首次突破500亿元. */
public record Passed(Claim level, Claim mark) implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mark", mark).and("level", level).map();
  }
}
