package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * A level with its growth on the year before, and that year's level told elsewhere, which a
 * misprint of one of the three would explain. Growth may be told on a comparable basis.
 *
 * @param rate the growth in percent, signed
 */
public record LastYear(Claim from, Claim to, Claim change, Interval rate) implements Reconcilable {

  @Override
  public Map<Claim, Interval> needed() {
    return new FromTo(from, to, change, rate, 1, true).needed();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("change", change).and("from", from).and("to", to).map();
  }
}
