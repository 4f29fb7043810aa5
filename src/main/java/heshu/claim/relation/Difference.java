package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/** Two figures and a third that tells how far they lie apart: 逆差, 增加了1.36万亿元. */
public record Difference(Claim minuend, Claim subtrahend, Claim difference) implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("difference", difference)
        .and("minuend", minuend)
        .and("subtrahend", subtrahend)
        .map();
  }
}
