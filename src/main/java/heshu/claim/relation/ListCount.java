package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A number of things and the list that names them.
 *
 * @param least how few things the list may name, where an inner 和 may bind two names into one
 * @param most how many it may name
 * @param closed whether the words leave no room for things unnamed (no 等)
 */
public record ListCount(Claim count, Mention list, int least, int most, boolean closed)
    implements Reconcilable {

  public Interval named() {
    return Interval.closed(Rational.of(least), Rational.of(most));
  }

  @Override
  public Map<Claim, Interval> needed() {
    return new Needs().and(count, this::named).map();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("count", count).and("list", list).map();
  }
}
