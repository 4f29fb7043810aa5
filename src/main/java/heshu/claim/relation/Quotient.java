package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/** Two figures and a third that is their quotient by its name or measure: 元/平方米. */
public record Quotient(Claim numerator, Claim denominator, Claim quotient) implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("quotient", quotient)
        .and("numerator", numerator)
        .and("denominator", denominator)
        .map();
  }
}
