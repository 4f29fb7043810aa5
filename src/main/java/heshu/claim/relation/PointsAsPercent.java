package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Map;

/** Two rates and by how many percent the text says that the one moved to the other. */
public record PointsAsPercent(Claim from, Claim to, Claim change) implements Subject {

  /** Whether the change told fits the points between the rates and not their ratio. */
  public boolean isInPoints() {
    return told().overlaps(gap()) && told().disjoint(growth());
  }

  private Interval told() {
    Interval told = change.quantity().hardInPercent();
    boolean falls = to.quantity().hardInPercent().disjoint(atLeastFrom());
    return falls && told.isPositive() ? told.negate() : told;
  }

  private Interval atLeastFrom() {
    Interval rate = from.quantity().hardInPercent();
    return new Interval(rate.lo(), rate.loOpen(), null, true);
  }

  private Interval gap() {
    return to.quantity().hardInPercent().minus(from.quantity().hardInPercent());
  }

  private Interval growth() {
    return Computation.growth(from.quantity(), to.quantity()).value();
  }

  public List<String> steps() {
    return List.of(
        to.quote() + " − " + from.quote() + " = " + gap().rounded(2) + " 个百分点 ✔",
        to.quote() + " ÷ " + from.quote() + " − 1 = " + growth().rounded(2) + " % ✘");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("change", change).and("from", from).and("to", to).map();
  }
}
