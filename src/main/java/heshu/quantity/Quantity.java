package heshu.quantity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says: the number as written, and what it admits.
 *
 * @param numeral the number without its hedge, scale words applied, measure not converted; null for
 *     a range
 * @param hard every value that some reading of the words admits, in the written measure
 * @param soft the values of the plain reading, in the written measure
 */
public record Quantity(
    @Nullable Numeral numeral, Interval hard, Interval soft, Measure measure, @Nullable Hedge hedge)
    implements Serializable {

  /** A whole number that was counted, not read. */
  public static Quantity counted(Rational value, Measure measure) {
    Numeral numeral = new Numeral(value.toString(), value, new Precision(0, 0));
    return new Quantity(numeral, Interval.point(value), Interval.point(value), measure, null);
  }

  /** The hard reading in the base measure, so that 公顷 and 亩 compare. */
  public Interval hardInBase() {
    return hard.times(measure.factor());
  }

  /** Whether both are written with one number in one measure, however hedged. */
  public boolean sameNumber(Quantity other) {
    return numeral != null
        && other.numeral != null
        && numeral.value().equals(other.numeral.value())
        && measure.factor().equals(other.measure.factor())
        && measure.base().equals(other.measure.base());
  }

  /**
   * Whether both are printed to one place and differ by so little that rounding may part them: 0.5%
   * and 0.6%.
   */
  public boolean touches(Quantity other) {
    return numeral != null
        && other.numeral != null
        && hedge == null
        && other.hedge == null
        && measure.equals(other.measure)
        && numeral.precision().lastPlace() == other.numeral.precision().lastPlace()
        && !numeral.value().equals(other.numeral.value())
        && hardInBase().overlaps(other.hardInBase());
  }

  public Interval softInBase() {
    return soft.times(measure.factor());
  }

  /** The number just as printed, in its base measure; the hard reading where there is none. */
  public Interval printedInBase() {
    return numeral == null || hedge != null
        ? hardInBase()
        : Interval.point(numeral.value().times(measure.factor()));
  }

  /** The hard reading of a rate in percent: multiples and fractions times 100. */
  public Interval hardInPercent() {
    return inPercent(hardInBase());
  }

  /** A reading of this rate in its base measure as percent. */
  Interval inPercent(Interval reading) {
    return switch (measure.dimension()) {
      case PERCENT, PERCENTAGE_POINT -> reading;
      default -> reading.times(Rational.HUNDRED);
    };
  }

  /** The same as a number that was rounded to its last printed place. */
  public Quantity rounded() {
    return numeral == null ? this : around(numeral, numeral.precision().unitOfLastPlace());
  }

  /** The same as a number that was rounded to its last digit that is not zero: 130万. */
  public Quantity roundedToDigits() {
    return numeral == null ? this : around(numeral, numeral.precision().granularity());
  }

  private Quantity around(Numeral number, Rational unit) {
    Rational half = unit.times(Rational.of(1, 2));
    Interval around = Interval.closed(number.value().minus(half), number.value().plus(half));
    return new Quantity(number, around, around, measure, hedge);
  }

  /** For the arithmetic shown: as printed with its measure, or the range. */
  public String shown() {
    return numeral == null ? hard.rounded(4) : numeral.written() + measure.written();
  }

  /** For the arithmetic shown: the hard reading in the scale and measure that it is written in. */
  public String admits() {
    String shown = Scale.of(this).show(hard, 4);
    String written = measure.written();
    return (isExact() ? "恰好 " : "") + shown + (written.startsWith("%") ? " " : "") + written;
  }

  public boolean isExact() {
    return hedge == null && hard.isPoint();
  }
}
