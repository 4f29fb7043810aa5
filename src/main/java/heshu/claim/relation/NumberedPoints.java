package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * A number of points announced and the points that follow it: 三点建议：一是…，二是…，三是….
 *
 * @param first the number word of the first point, {@code last} that of the last one
 * @param points how many there are
 */
public record NumberedPoints(Claim count, Mention first, Mention last, int points)
    implements Subject {

  public Interval numbered() {
    return Interval.point(Rational.of(points));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("count", count).and("first", first).and("last", last).map();
  }
}
