package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * A year of birth and an age told for a year: 1931年出生，享年92岁.
 *
 * @param told the year that the age is told for
 */
public record Age(Mention age, Mention birth, int years, int born, int told) implements Subject {

  /** The age before and after the birthday, and as it is counted from one. */
  public Interval counted() {
    return Interval.closed(Rational.of(told - born - 1), Rational.of(told - born + 1));
  }

  public boolean isRight() {
    return counted().contains(Rational.of(years));
  }

  public List<String> steps() {
    return List.of(
        told + " − " + born + " = " + (told - born) + " 岁，虚岁 " + (told - born + 1) + " 岁");
  }

  /** The age that the years make, by the name that templates use. */
  public Map<String, String> values() {
    return Map.of("computed", told - born - 1 + "～" + (told - born + 1) + "岁");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("age", age).and("birth", birth).map();
  }
}
