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
    Rational unit = precision(written).unitOfLastPlace();
    Rational value = Rational.of(written);
    return value.equals(Rational.ONE)
        ? base(written)
        : quantity(written, Interval.halfOpen(value.minus(unit.times(HALF)), value.plus(unit)));
  }

  /** What a ratio told by one number is told for: 以女性为100. */
  static Quantity base(String written) {
    return quantity(written, Interval.point(Rational.of(written)));
  }

  private static Quantity quantity(String written, Interval admits) {
    Numeral numeral = new Numeral(written, Rational.of(written), precision(written));
    return new Quantity(numeral, admits, admits, Measure.NONE, null);
  }

  private static Precision precision(String written) {
    int point = written.indexOf('.');
    int place = point < 0 ? 0 : point + 1 - written.length();
    return new Precision(place, place);
  }
}
