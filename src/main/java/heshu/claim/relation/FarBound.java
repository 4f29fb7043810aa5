package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A bound of a headline and the figure that it must mean though it lies far beyond: 超300万 and
 * 3012万.
 */
public record FarBound(Claim bound, Claim figure) implements Subject {
  /** Who writes 超N means less than so many N. */
  public static final Rational FAR = Rational.of(2);

  /** Up to where one who writes the bound may mean, in the base measure. */
  public Interval meant() {
    Interval hard = bound.quantity().hardInBase();
    return hard.lo() == null
        ? hard
        : hard.intersect(new Interval(null, true, hard.lo().times(FAR), false));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("bound", bound).and("figure", figure).map();
  }
}
