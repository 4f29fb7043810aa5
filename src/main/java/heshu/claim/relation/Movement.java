package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * A rate of change by itself.
 *
 * @param falls whether the words say that something became less
 * @param negative whether what changed may lie below zero: profits, balances, temperatures
 */
public record Movement(Claim rate, boolean falls, boolean negative) implements Subject {

  public boolean isMultiple() {
    return rate.measure().dimension() == Dimension.MULTIPLE;
  }

  /** Whether every reading says more than all there was. */
  public boolean isBeyondAll() {
    Interval percent = rate.quantity().hardInPercent();
    return percent.lo() != null && percent.lo().compareTo(Rational.HUNDRED) > 0;
  }

  public List<String> steps() {
    return List.of(rate.quantity().shown() + " → " + rate.quantity().hardInPercent() + " %");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("rate", rate).map();
  }
}
