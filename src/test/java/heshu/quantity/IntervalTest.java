package heshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final Rational TWO = Rational.of(2);
  private static final Rational FIVE = Rational.of(5);
  private static final Interval TWO_TO_FIVE = Interval.halfOpen(TWO, FIVE);

  @Test
  void anOpenEndDoesNotBelong() {
    assertThat(TWO_TO_FIVE.contains(TWO)).isTrue();
    assertThat(TWO_TO_FIVE.contains(FIVE)).isFalse();
    assertThat(Interval.moreThan(TWO).contains(TWO)).isFalse();
    assertThat(Interval.atMost(FIVE).contains(FIVE)).isTrue();
  }

  @Test
  void intervalsThatTouchInAnOpenEndAreDisjoint() {
    assertThat(TWO_TO_FIVE.disjoint(Interval.atLeast(FIVE))).isTrue();
    assertThat(Interval.closed(TWO, FIVE).overlaps(Interval.atLeast(FIVE))).isTrue();
    assertThat(TWO_TO_FIVE.overlaps(Interval.lessThan(TWO))).isFalse();
  }

  @Test
  void intersectionKeepsTheNarrowerEndAndItsOpenness() {
    Interval narrowed = TWO_TO_FIVE.intersect(Interval.open(TWO, Rational.of(9)));
    assertThat(narrowed).isEqualTo(Interval.open(TWO, FIVE));
    assertThat(Interval.ALL.intersect(TWO_TO_FIVE)).isEqualTo(TWO_TO_FIVE);
  }

  @Test
  void sumsAndDifferencesTakeTheOuterEnds() {
    assertThat(TWO_TO_FIVE.plus(Interval.point(TWO))).hasToString("[4, 7)");
    assertThat(TWO_TO_FIVE.minus(TWO_TO_FIVE)).hasToString("(-3, 3)");
    assertThat(TWO_TO_FIVE.plus(Interval.atLeast(TWO))).hasToString("[4, ∞)");
  }

  @Test
  void aNegativeFactorSwapsTheEnds() {
    assertThat(TWO_TO_FIVE.times(Rational.of(-1))).hasToString("(-5, -2]");
  }

  @Test
  void productsAndQuotientsOfPositiveIntervals() {
    assertThat(TWO_TO_FIVE.times(TWO_TO_FIVE)).hasToString("[4, 25)");
    assertThat(Interval.point(FIVE).over(TWO_TO_FIVE)).hasToString("(1, 2.5]");
    assertThat(Interval.point(FIVE).over(Interval.moreThan(TWO))).hasToString("(0, 2.5)");
    assertThat(TWO_TO_FIVE.pow(2)).hasToString("[4, 25)");
  }

  @Test
  void aDivisorThatIsNotPositiveSaysNothing() {
    assertThat(TWO_TO_FIVE.over(Interval.closed(Rational.ZERO, TWO))).isEqualTo(Interval.ALL);
    assertThat(TWO_TO_FIVE.over(TWO_TO_FIVE.negate())).isEqualTo(Interval.ALL);
  }

  @Test
  void productsAndQuotientsOfNegativeIntervalsKeepTheirSign() {
    assertThat(TWO_TO_FIVE.negate().times(TWO_TO_FIVE)).hasToString("(-25, -4]");
    assertThat(TWO_TO_FIVE.negate().times(TWO_TO_FIVE.negate())).hasToString("[4, 25)");
    assertThat(Interval.point(FIVE.negate()).over(TWO_TO_FIVE)).hasToString("[-2.5, -1)");
    assertThat(Interval.closed(FIVE.negate(), TWO).times(TWO_TO_FIVE)).isEqualTo(Interval.ALL);
    assertThat(TWO_TO_FIVE.negate().pow(2)).isEqualTo(Interval.ALL);
  }

  @Test
  void emptinessAndPointsAreKnown() {
    assertThat(Interval.open(TWO, TWO).isEmpty()).isTrue();
    assertThat(Interval.closed(FIVE, TWO).isEmpty()).isTrue();
    assertThat(Interval.point(TWO).isPoint()).isTrue();
    assertThat(Interval.halfOpen(TWO, TWO).isPoint()).isFalse();
    assertThat(Interval.atLeast(TWO).isBounded()).isFalse();
    assertThat(Interval.moreThan(Rational.ZERO).isPositive()).isTrue();
    assertThat(Interval.atLeast(Rational.ZERO).isPositive()).isFalse();
  }

  @Test
  void disjointIntervalsLieApartByTheirNearestEnds() {
    assertThat(TWO_TO_FIVE.distance(Interval.moreThan(Rational.of(9)))).isEqualTo(Rational.of(4));
    assertThat(Interval.moreThan(Rational.of(9)).distance(TWO_TO_FIVE)).isEqualTo(Rational.of(4));
    assertThat(TWO_TO_FIVE.distance(Interval.atLeast(FIVE))).isEqualTo(Rational.ZERO);
    assertThat(TWO_TO_FIVE.distance(Interval.ALL)).isEqualTo(Rational.ZERO);
  }
}
