package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * An amount of money by itself.
 *
 * @param aggregate whether it is told of a whole economy: GDP
 * @param perHead whether it is told per head or per piece
 */
public record Amount(Claim amount, boolean aggregate, boolean perHead) implements Subject {
  /** No economy is told in less than a hundred million. */
  private static final Rational SMALL = Rational.powerOfTen(8);

  /** Ten thousand times 万亿: beyond any amount that news tells. */
  private static final Rational HUGE = Rational.powerOfTen(16);

  public boolean isSmall() {
    return value().compareTo(SMALL) < 0;
  }

  public boolean isHuge() {
    return value().compareTo(HUGE) >= 0;
  }

  private Rational value() {
    Numeral numeral = amount.quantity().numeral();
    return numeral == null ? SMALL : numeral.value();
  }

  public List<String> steps() {
    return List.of(amount.quote() + " = " + value() + " " + amount.measure().written());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("amount", amount).map();
  }
}
