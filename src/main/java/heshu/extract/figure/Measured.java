package heshu.extract.figure;

import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Rational;

/**
 * A number with the measure behind it.
 *
 * @param flags those of the measure's line in the lexicon
 * @param more whether 多 stands inside or behind the measure (5个多月)
 */
record Measured(Written number, Measure measure, String flags, boolean more, int end) {
  /** Fractions are plain ratios; in base they are percent, so that 一半 compares with 50%. */
  static final Measure FRACTION = new Measure("", Dimension.PERCENT, "%", Rational.HUNDRED);

  boolean hasMeasure() {
    return measure.dimension() != Dimension.NONE;
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  Measured with(Written other) {
    return new Measured(other, measure, flags, more, end);
  }
}
