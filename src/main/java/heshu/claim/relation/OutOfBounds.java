package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Map;

/** A figure that lies outside what a desk's table admits for it. */
public record OutOfBounds(Claim figure, Interval admitted) implements Subject {

  public List<String> steps() {
    return List.of(
        figure.quote()
            + " → "
            + figure.quantity().hard().rounded(4)
            + "，表中容许 "
            + admitted.rounded(4));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("figure", figure).map();
  }
}
