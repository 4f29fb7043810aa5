package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Map;

/**
 * An index of managers' answers and the side of 50 % that the text puts it on: 高于临界点.
 *
 * @param above whether the words say above
 */
public record CriticalPoint(Claim index, Mention words, boolean above) implements Subject {
  private static final Rational POINT = Rational.of(50);

  public Interval told() {
    return above ? Interval.moreThan(POINT) : Interval.lessThan(POINT);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("index", index).and("words", words).map();
  }
}
