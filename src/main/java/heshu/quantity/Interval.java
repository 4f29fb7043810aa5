package heshu.quantity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A set of rationals between two exact ends, each open or closed; a null end is unbounded.
 *
 * <p>Source for the operations: R. E. Moore, Interval Analysis (1966), with open ends kept.
 */
public record Interval(@Nullable Rational lo, boolean loOpen, @Nullable Rational hi, boolean hiOpen)
    implements Serializable {
  public static final Interval ALL = new Interval(null, true, null, true);

  public Interval {
    loOpen |= lo == null;
    hiOpen |= hi == null;
  }

  public static Interval point(Rational value) {
    return new Interval(value, false, value, false);
  }

  public static Interval closed(Rational lo, Rational hi) {
    return new Interval(lo, false, hi, false);
  }

  public static Interval halfOpen(Rational lo, Rational hi) {
    return new Interval(lo, false, hi, true);
  }

  public static Interval open(@Nullable Rational lo, @Nullable Rational hi) {
    return new Interval(lo, true, hi, true);
  }

  public static Interval atLeast(Rational lo) {
    return new Interval(lo, false, null, true);
  }

  public static Interval moreThan(Rational lo) {
    return open(lo, null);
  }

  public static Interval atMost(Rational hi) {
    return new Interval(null, true, hi, false);
  }

  public static Interval lessThan(Rational hi) {
    return open(null, hi);
  }

  public boolean isPoint() {
    return lo != null && lo.equals(hi) && !loOpen && !hiOpen;
  }

  public boolean isBounded() {
    return lo != null && hi != null;
  }

  public boolean isEmpty() {
    if (lo == null || hi == null) {
      return false;
    }
    int order = lo.compareTo(hi);
    return order > 0 || order == 0 && (loOpen || hiOpen);
  }

  public boolean isPositive() {
    return lo != null && (lo.signum() > 0 || lo.signum() == 0 && loOpen);
  }

  public boolean contains(Rational value) {
    return !intersect(point(value)).isEmpty();
  }

  public Interval intersect(Interval other) {
    Rational from = lo;
    boolean fromOpen = loOpen;
    if (other.lo != null) {
      int order = from == null ? -1 : from.compareTo(other.lo);
      if (order < 0) {
        from = other.lo;
        fromOpen = other.loOpen;
      } else if (order == 0) {
        fromOpen |= other.loOpen;
      }
    }
    Rational to = hi;
    boolean toOpen = hiOpen;
    if (other.hi != null) {
      int order = to == null ? 1 : to.compareTo(other.hi);
      if (order > 0) {
        to = other.hi;
        toOpen = other.hiOpen;
      } else if (order == 0) {
        toOpen |= other.hiOpen;
      }
    }
    return new Interval(from, fromOpen, to, toOpen);
  }

  /** Whether some value of neither is more than so many times one of the other; both positive. */
  public boolean isWithin(Interval other, Rational times) {
    return times(times).overlaps(other.andMore()) && other.times(times).overlaps(andMore());
  }

  private Interval andMore() {
    return new Interval(lo, loOpen, null, true);
  }

  public boolean overlaps(Interval other) {
    return !intersect(other).isEmpty();
  }

  public boolean disjoint(Interval other) {
    return !overlaps(other);
  }

  /** How far the nearest ends of two disjoint intervals lie apart; 0 where they meet. */
  public Rational distance(Interval other) {
    Rational above = gap(this, other);
    Rational below = gap(other, this);
    return above.compareTo(below) > 0 ? above : below;
  }

  private static Rational gap(Interval under, Interval over) {
    if (under.hi == null || over.lo == null || under.hi.compareTo(over.lo) > 0) {
      return Rational.ZERO;
    }
    return over.lo.minus(under.hi);
  }

  public Interval plus(Interval other) {
    return new Interval(
        lo == null || other.lo == null ? null : lo.plus(other.lo),
        loOpen || other.loOpen,
        hi == null || other.hi == null ? null : hi.plus(other.hi),
        hiOpen || other.hiOpen);
  }

  public Interval negate() {
    return new Interval(
        hi == null ? null : hi.negate(), hiOpen, lo == null ? null : lo.negate(), loOpen);
  }

  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /** Every product with a factor above or equal to zero; use {@link #negate} for the others. */
  public Interval times(Rational factor) {
    if (factor.isOne()) {
      return this;
    }
    if (factor.signum() < 0) {
      return times(factor.negate()).negate();
    }
    return new Interval(
        lo == null ? null : lo.times(factor), loOpen, hi == null ? null : hi.times(factor), hiOpen);
  }

  /** The product; {@link #ALL} where an interval holds numbers of both signs. */
  public Interval times(Interval other) {
    if (!isNotNegative()) {
      return isNegative() ? negate().times(other).negate() : ALL;
    }
    if (!other.isNotNegative()) {
      return other.isNegative() ? times(other.negate()).negate() : ALL;
    }
    return new Interval(
        low(this).times(low(other)),
        loOpen || other.loOpen,
        hi == null || other.hi == null ? null : hi.times(other.hi),
        hiOpen || other.hiOpen);
  }

  /**
   * The quotient; {@link #ALL}, which says nothing, unless the divisor holds positive numbers only:
   * a share of a loss or growth from one has no meaning in the news.
   */
  public Interval over(Interval divisor) {
    if (!divisor.isPositive()) {
      return ALL;
    }
    if (!isNotNegative()) {
      return isNegative() ? negate().over(divisor).negate() : ALL;
    }
    Rational least = low(divisor);
    return new Interval(
        divisor.hi == null ? Rational.ZERO : low(this).over(divisor.hi),
        loOpen || divisor.hiOpen,
        hi == null || least.signum() == 0 ? null : hi.over(least),
        hiOpen || divisor.loOpen);
  }

  /** A whole power, from 0 up; {@link #ALL} of an interval that holds a negative number. */
  public Interval pow(int exponent) {
    return isNotNegative()
        ? new Interval(
            low(this).pow(exponent), loOpen, hi == null ? null : hi.pow(exponent), hiOpen)
        : ALL;
  }

  private static Rational low(Interval interval) {
    return interval.lo == null ? Rational.ZERO : interval.lo;
  }

  private boolean isNotNegative() {
    return lo != null && lo.signum() >= 0;
  }

  private boolean isNegative() {
    return hi != null && hi.signum() <= 0;
  }

  /**
   * For messages: as {@link #toString} with ends rounded to {@code places} decimals; a point as the
   * number that it is.
   */
  public String rounded(int places) {
    if (isPoint() && lo != null) {
      return lo.rounded(places);
    }
    return (loOpen ? "(" : "[")
        + (lo == null ? "-∞" : lo.rounded(places))
        + ", "
        + (hi == null ? "∞" : hi.rounded(places))
        + (hiOpen ? ")" : "]");
  }

  /** In mathematical notation: {@code [82, 83)}. */
  @Override
  public String toString() {
    return (loOpen ? "(" : "[")
        + (lo == null ? "-∞" : lo)
        + ", "
        + (hi == null ? "∞" : hi)
        + (hiOpen ? ")" : "]");
  }
}
