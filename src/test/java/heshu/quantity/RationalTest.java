package heshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {
  @Test
  void isKeptInLowestTermsWithAPositiveDenominator() {
    assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2)).hasToString("-1.5");
    assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO);
  }

  @Test
  void aDenominatorOfZeroIsRefused() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.ONE.over(Rational.ZERO));
  }

  @Test
  void addsSubtractsMultipliesAndDividesExactly() {
    Rational third = Rational.of("1/3");
    assertThat(third.plus(Rational.of("0.5"))).isEqualTo(Rational.of(5, 6));
    assertThat(third.minus(Rational.of("0.5"))).isEqualTo(Rational.of(-1, 6));
    assertThat(third.times(Rational.of(6))).isEqualTo(Rational.of(2));
    assertThat(Rational.of(207).over(Rational.of(251)).times(Rational.HUNDRED).rounded(2))
        .isEqualTo("82.47");
  }

  @Test
  void powersGoBothWays() {
    assertThat(Rational.of(3, 2).pow(3)).isEqualTo(Rational.of(27, 8));
    assertThat(Rational.of(2).pow(-2)).isEqualTo(Rational.of("0.25"));
    assertThat(Rational.powerOfTen(-3)).isEqualTo(Rational.of("0.001"));
    assertThat(Rational.powerOfTen(8)).isEqualTo(Rational.of(100_000_000));
  }

  @Test
  void floorGoesDownForNegativeNumbersToo() {
    assertThat(Rational.of("2.7").floor()).isEqualTo(Rational.of(2));
    assertThat(Rational.of("-2.1").floor()).isEqualTo(Rational.of(-3));
    assertThat(Rational.of(-2).floor()).isEqualTo(Rational.of(-2));
  }

  @Test
  void orderIsThatOfTheValues() {
    assertThat(Rational.of(1, 3)).isLessThan(Rational.of("0.34"));
    assertThat(Rational.min(Rational.ONE, Rational.of(-1))).isEqualTo(Rational.of(-1));
    assertThat(Rational.max(Rational.ONE, Rational.of(-1))).isEqualTo(Rational.ONE);
    assertThat(Rational.of(-1).abs()).isEqualTo(Rational.ONE);
  }

  @Test
  void showsAnExactDecimalOrElseAFraction() {
    assertThat(Rational.of("0.125")).hasToString("0.125");
    assertThat(Rational.of(1, 3)).hasToString("1/3");
    assertThat(Rational.of(120_000_000)).hasToString("120000000");
    assertThat(Rational.of(1, 3).rounded(2)).isEqualTo("0.33");
    assertThat(Rational.of("0.005").rounded(2)).isEqualTo("0.01");
    assertThat(Rational.of("-0.004").rounded(2)).isEqualTo("0");
  }

  @Test
  void numbersBeyondALongAreAsExactAsSmallOnes() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      BigInteger a = new BigInteger(1 + random.nextInt(70), random);
      BigInteger b = new BigInteger(1 + random.nextInt(70), random).negate();
      BigInteger c = new BigInteger(1 + random.nextInt(70), random).add(BigInteger.ONE);
      BigInteger d = new BigInteger(1 + random.nextInt(70), random).add(BigInteger.ONE);
      Rational first = Rational.of(a, c);
      Rational second = Rational.of(b, d);
      Rational sum = Rational.of(a.multiply(d).add(b.multiply(c)), c.multiply(d));

      assertThat(first.plus(second)).isEqualTo(sum).hasSameHashCodeAs(sum);
      assertThat(first.times(second)).isEqualTo(Rational.of(a.multiply(b), c.multiply(d)));
      assertThat(sum.minus(second)).isEqualTo(first);
      assertThat(first.compareTo(second.negate()))
          .isEqualTo(a.multiply(d).compareTo(b.negate().multiply(c)));
      assertThat(first.floor().numerator()).isEqualTo(a.divide(c));
      assertThat(Rational.of(first.toString())).isEqualTo(first);
    }
  }

  @Test
  void theEndsOfALongDoNotOverflow() {
    Rational least = Rational.of(Long.MIN_VALUE);
    Rational most = Rational.of(Long.MAX_VALUE);

    assertThat(least.negate()).isEqualTo(most.plus(Rational.ONE)).isGreaterThan(most);
    assertThat(least.abs().minus(Rational.ONE)).isEqualTo(most);
    assertThat(Rational.of(1, Long.MIN_VALUE).times(least)).isEqualTo(Rational.ONE);
    assertThat(most.negate().minus(Rational.ONE)).isEqualTo(least).hasToString("" + Long.MIN_VALUE);
  }
}
