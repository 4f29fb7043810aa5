package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Quantity;
import java.util.Map;

/**
 * A length of time or a place in a row of years that a title tells and the body again: 连续12个月,
 * 78周年.
 */
public record RetoldLength(Mention title, Mention body, Quantity told, Quantity again)
    implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("title", title).and("body", body).map();
  }
}
