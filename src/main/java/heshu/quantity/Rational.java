package heshu.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact rational number in lowest terms, its denominator positive. */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational>, Serializable {
  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);
  public static final Rational HUNDRED = of(100);

  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a rational with denominator 0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger g = numerator.gcd(denominator);
      if (denominator.signum() < 0) {
        g = g.negate();
      }
      if (!g.equals(BigInteger.ONE)) {
        numerator = numerator.divide(g);
        denominator = denominator.divide(g);
      }
    }
  }

  public static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Rational of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Reads a decimal ({@code -1.25}) or a fraction ({@code 1/3}). */
  public static Rational of(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(written))
        : of(new BigDecimal(written.substring(0, slash)))
            .over(of(new BigDecimal(written.substring(slash + 1))));
  }

  /** 10 to the power of {@code exponent}, which may be negative. */
  public static Rational powerOfTen(int exponent) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent < 0 ? new Rational(BigInteger.ONE, power) : new Rational(power, BigInteger.ONE);
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Rational over(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational pow(int exponent) {
    return exponent < 0
        ? ONE.over(pow(-exponent))
        : new Rational(numerator.pow(exponent), denominator.pow(exponent));
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  public Rational floor() {
    BigInteger[] qr = numerator.divideAndRemainder(denominator);
    boolean below = qr[1].signum() < 0;
    return new Rational(below ? qr[0].subtract(BigInteger.ONE) : qr[0], BigInteger.ONE);
  }

  public static Rational min(Rational a, Rational b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  public static Rational max(Rational a, Rational b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Rounded half up to {@code places} decimals, for messages; trailing zeros are dropped. */
  public String rounded(int places) {
    BigDecimal d =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    return d.signum() == 0 ? "0" : d.stripTrailingZeros().toPlainString();
  }

  /** An exact decimal where there is one, else a fraction. */
  @Override
  public String toString() {
    BigInteger rest = denominator;
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = 0;
    BigInteger five = BigInteger.valueOf(5);
    while (rest.mod(five).signum() == 0) {
      rest = rest.divide(five);
      fives++;
    }
    if (!rest.equals(BigInteger.ONE)) {
      return numerator + "/" + denominator;
    }
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY)
        .toPlainString();
  }
}
