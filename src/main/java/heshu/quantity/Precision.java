package heshu.quantity;

import java.io.Serializable;

/**
 * How exactly a number was printed, as powers of ten of its value with scale words applied.
 *
 * @param lastPlace the place of the last printed digit: 83 -> 0, 13.4 -> -1, 1.2亿 -> 7
 * @param lastNonZero the place of the last digit that is not zero: 200 -> 2, 83 -> 0, 3000 -> 3
 */
public record Precision(int lastPlace, int lastNonZero) implements Serializable {

  /** u: one unit of the last printed place. */
  public Rational unitOfLastPlace() {
    return Rational.powerOfTen(lastPlace);
  }

  /** g: one unit of the last place that is not zero. */
  public Rational granularity() {
    return Rational.powerOfTen(lastNonZero);
  }
}
