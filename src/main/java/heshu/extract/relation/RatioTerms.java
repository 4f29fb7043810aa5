package heshu.extract.relation;

import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The terms of a ratio as written: 6.0∶55.0∶39.0, 1比10.3. */
final class RatioTerms {
  private static final Pattern MARK = Pattern.compile("[:：∶比]");
  private static final Rational HALF = Rational.of(1, 2);

  private RatioTerms() {}

  /** What each term admits: rounded, or cut off; but what the others are told for one of is one. */
  static List<Quantity> of(String written) {
    return Arrays.stream(MARK.split(written)).map(RatioTerms::term).toList();
  }

  private static Quantity term(String written) {
    Rational value = Rational.of(written);
    int places = written.indexOf('.') < 0 ? 0 : written.length() - written.indexOf('.') - 1;
    Precision precision = new Precision(-places, -places);
    Rational unit = precision.unitOfLastPlace();
    Interval rounded = Interval.halfOpen(value.minus(unit.times(HALF)), value.plus(unit));
    Interval admits = value.equals(Rational.ONE) ? Interval.point(value) : rounded;
    return new Quantity(new Numeral(written, value, precision), admits, admits, Measure.NONE, null);
  }

  /** What a ratio told by one number is told for: 以女性为100. */
  static Quantity base(String written) {
    Rational value = Rational.of(written);
    Interval exact = Interval.point(value);
    return new Quantity(
        new Numeral(written, value, new Precision(0, 0)), exact, exact, Measure.NONE, null);
  }
}
