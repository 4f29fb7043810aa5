package heshu.align;

import heshu.claim.Claim;
import heshu.extract.relation.Digits;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;

/**
 * The number of a figure, made ready to be held against many others.
 *
 * @param reading the hard reading in the base measure
 * @param value the number in its base measure, without sign; zero where none is printed
 * @param telling whether its digits are too many to be met again by chance
 */
record Printed(Interval reading, Rational value, boolean telling) {
  private static final int TELLING_DIGITS = 3;
  private static final Rational FAR = Rational.of(2);

  static Printed of(Claim claim) {
    Numeral numeral = claim.quantity().numeral();
    return new Printed(
        claim.quantity().hardInBase(),
        numeral == null ? Rational.ZERO : numeral.value().abs().times(claim.measure().factor()),
        Digits.telling(claim.quantity()) >= TELLING_DIGITS);
  }

  boolean overlaps(Printed other) {
    return reading.overlaps(other.reading);
  }

  boolean sameValue(Printed other) {
    return value.equals(other.value);
  }

  /** Whether neither figure is twice the other: a bound (超N) agrees with all that is more. */
  boolean near(Printed other) {
    return sameValue(other)
        || value.compareTo(other.value.times(FAR)) < 0
            && other.value.compareTo(value.times(FAR)) < 0;
  }
}
