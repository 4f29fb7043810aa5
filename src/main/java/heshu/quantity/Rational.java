package heshu.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms, its denominator positive.
 *
 * <p>Nearly all of them fit two longs, which keeps claims small and sums quick; what does not is
 * held in big integers, so that nothing ever overflows.
 */
public final class Rational implements Comparable<Rational>, Serializable {
  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);
  public static final Rational HUNDRED = of(100);

  /** The largest power of ten that a long holds. */
  private static final int MOST_TENS = 18;

  private final long numerator;
  private final long denominator;

  /** Null where the two longs tell the number. */
  private final @Nullable Large large;

  private record Large(BigInteger numerator, BigInteger denominator) implements Serializable {}

  /** In lowest terms already. */
  private Rational(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = null;
  }

  private Rational(Large large) {
    this.numerator = 0;
    this.denominator = 0;
    this.large = large;
  }

  public static Rational of(long whole) {
    return whole == Long.MIN_VALUE
        ? new Rational(new Large(BigInteger.valueOf(whole), BigInteger.ONE))
        : new Rational(whole, 1);
  }

  public static Rational of(long numerator, long denominator) {
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    if (denominator == 0) {
      throw new ArithmeticException("a rational with denominator 0");
    }
    long g = gcd(numerator, denominator);
    return denominator < 0
        ? new Rational(-numerator / g, -denominator / g)
        : new Rational(numerator / g, denominator / g);
  }

  /** Of integers of any size. */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a rational with denominator 0");
    }
    BigInteger g = numerator.gcd(denominator);
    BigInteger sign = denominator.signum() < 0 ? g.negate() : g;
    BigInteger n = numerator.divide(sign);
    BigInteger d = denominator.divide(sign);
    return fits(n) && fits(d)
        ? new Rational(n.longValue(), d.longValue())
        : new Rational(new Large(n, d));
  }

  public static Rational of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
        : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Reads a decimal ({@code -1.25}) or a fraction ({@code 1/3}). */
  public static Rational of(String written) {
    if (!written.isEmpty() && written.length() <= MOST_TENS && isPlain(written)) {
      int point = written.indexOf('.');
      long digits = Long.parseLong(point < 0 ? written : written.replace(".", ""));
      return point < 0
          ? of(digits)
          : of(digits, powerOfTen(written.length() - 1 - point).numerator);
    }
    int slash = written.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(written))
        : of(new BigDecimal(written.substring(0, slash)))
            .over(of(new BigDecimal(written.substring(slash + 1))));
  }

  /** Whether it begins with a digit and holds besides digits one point at most. */
  private static boolean isPlain(String written) {
    int points = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '.' && i > 0) {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return points <= 1;
  }

  /** 10 to the power of {@code exponent}, which may be negative. */
  public static Rational powerOfTen(int exponent) {
    if (Math.abs(exponent) <= MOST_TENS) {
      long power = 1;
      for (int i = 0; i < Math.abs(exponent); i++) {
        power *= 10;
      }
      return exponent < 0 ? new Rational(1, power) : new Rational(power, 1);
    }
    BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent < 0 ? of(BigInteger.ONE, power) : of(power, BigInteger.ONE);
  }

  public BigInteger numerator() {
    return large == null ? BigInteger.valueOf(numerator) : large.numerator();
  }

  public BigInteger denominator() {
    return large == null ? BigInteger.valueOf(denominator) : large.denominator();
  }

  public Rational plus(Rational other) {
    if (large == null && other.large == null) {
      if (denominator == other.denominator && fits(numerator, other.numerator)) {
        return of(numerator + other.numerator, denominator);
      }
      if (fitsProduct(numerator, other.denominator)
          && fitsProduct(other.numerator, denominator)
          && fitsProduct(denominator, other.denominator)
          && fits(numerator * other.denominator, other.numerator * denominator)) {
        long sum = numerator * other.denominator + other.numerator * denominator;
        return of(sum, denominator * other.denominator);
      }
    }
    BigInteger left = numerator().multiply(other.denominator());
    BigInteger right = other.numerator().multiply(denominator());
    return of(left.add(right), denominator().multiply(other.denominator()));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    if (other.isOne()) {
      return this;
    }
    if (large == null
        && other.large == null
        && fitsProduct(numerator, other.numerator)
        && fitsProduct(denominator, other.denominator)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  boolean isOne() {
    return numerator == 1 && denominator == 1;
  }

  public Rational over(Rational other) {
    return times(other.reciprocal());
  }

  private Rational reciprocal() {
    return large == null
        ? of(/* numerator= */ denominator, /* denominator= */ numerator)
        : of(/* numerator= */ large.denominator(), /* denominator= */ large.numerator());
  }

  public Rational pow(int exponent) {
    return exponent < 0
        ? ONE.over(pow(-exponent))
        : of(numerator().pow(exponent), denominator().pow(exponent));
  }

  public Rational negate() {
    return large == null
        ? new Rational(-numerator, denominator)
        : of(large.numerator().negate(), large.denominator());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  public int signum() {
    return large == null ? Long.signum(numerator) : large.numerator().signum();
  }

  public boolean isWhole() {
    return large == null ? denominator == 1 : large.denominator().equals(BigInteger.ONE);
  }

  public Rational floor() {
    if (large == null) {
      return of(Math.floorDiv(numerator, denominator));
    }
    BigInteger[] qr = large.numerator().divideAndRemainder(large.denominator());
    boolean below = qr[1].signum() < 0;
    return of(below ? qr[0].subtract(BigInteger.ONE) : qr[0], BigInteger.ONE);
  }

  public static Rational min(Rational a, Rational b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  public static Rational max(Rational a, Rational b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  @Override
  public int compareTo(Rational other) {
    if (large == null
        && other.large == null
        && fitsProduct(numerator, other.denominator)
        && fitsProduct(other.numerator, denominator)) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  /** Rounded half up to {@code places} decimals, for messages; trailing zeros are dropped. */
  public String rounded(int places) {
    if (large == null && denominator == 1) {
      return Long.toString(numerator);
    }
    BigDecimal d =
        new BigDecimal(numerator())
            .divide(new BigDecimal(denominator()), places, RoundingMode.HALF_UP);
    return d.signum() == 0 ? "0" : d.stripTrailingZeros().toPlainString();
  }

  /** An exact decimal where there is one, else a fraction. */
  @Override
  public String toString() {
    if (isWhole()) {
      return large == null ? Long.toString(numerator) : large.numerator().toString();
    }
    BigInteger rest = denominator();
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = 0;
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
      fives++;
    }
    if (!rest.equals(BigInteger.ONE)) {
      return numerator() + "/" + denominator();
    }
    return new BigDecimal(numerator())
        .divide(new BigDecimal(denominator()), Math.max(twos, fives), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational r
        && numerator == r.numerator
        && denominator == r.denominator
        && Objects.equals(large, r.large);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(31 * numerator + denominator) + Objects.hashCode(large);
  }

  /** Positive, and for two numbers that are not both zero. */
  private static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  /** Whether the product stays within a long, its smallest value left out. */
  private static boolean fitsProduct(long a, long b) {
    long low = a * b;
    return low != Long.MIN_VALUE && Math.multiplyHigh(a, b) == low >> (Long.SIZE - 1);
  }

  /** A long that has an opposite. */
  private static boolean fits(BigInteger value) {
    return value.bitLength() < Long.SIZE && !value.equals(BigInteger.valueOf(Long.MIN_VALUE));
  }

  /** As for a product. */
  private static boolean fits(long a, long b) {
    long sum = a + b;
    return sum != Long.MIN_VALUE && ((a ^ sum) & (b ^ sum)) >= 0;
  }
}
