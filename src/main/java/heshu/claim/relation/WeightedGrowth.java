package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A whole with its growth and parts that make it up with theirs.
 *
 * @param rate the growth of the whole, signed, in percent; {@code rates} those of the parts
 */
public record WeightedGrowth(
    Claim growth, Interval rate, List<Claim> summands, List<Claim> growths, List<Interval> rates)
    implements Subject {
  /**
   * Percentage points by which a growth on a comparable basis may lie beside that of the figures.
   */
  private static final Rational COMPARABLE = Rational.ONE;

  private static final Pattern CLASS = Pattern.compile("企业|公司|[大中小微]型|规模|限额|民营|国有|集体|外资|内资|个体");

  public WeightedGrowth {
    summands = List.copyOf(summands);
    growths = List.copyOf(growths);
    rates = List.copyOf(rates);
  }

  /**
   * Whether a slip tells what does not fit by more than another basis explains: the whole grew
   * faster or slower than every part, or fits once a rise is told as a fall. Firms that grow or are
   * sold change their class.
   */
  public boolean isSlip() {
    boolean far = weighted(rates).distance(rate).compareTo(COMPARABLE) > 0;
    return far && (isTurned() || isBeyondParts() && !isRegrouped());
  }

  /** Whether the growth told is what the parts make. */
  public boolean holds() {
    return fits(rates, rate);
  }

  private boolean isTurned() {
    if (fits(rates, rate.negate())) {
      return true;
    }
    for (int i = 0; i < rates.size(); i++) {
      List<Interval> turned = new ArrayList<>(rates);
      turned.set(i, rates.get(i).negate());
      if (fits(turned, rate)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(List<Interval> growth, Interval told) {
    Interval whole = weighted(growth);
    return whole.isBounded() && whole.overlaps(told);
  }

  private Interval weighted(List<Interval> growth) {
    return Computation.weightedGrowth(quantities(), growth).value();
  }

  private boolean isBeyondParts() {
    return rates.stream().allMatch(part -> isBelow(part, rate))
        || rates.stream().allMatch(part -> isBelow(rate, part));
  }

  private boolean isRegrouped() {
    return summands.stream().anyMatch(part -> CLASS.matcher(part.context().indicator()).find());
  }

  private static boolean isBelow(Interval lower, Interval upper) {
    return lower.hi() != null
        && upper.lo() != null
        && lower.hi().plus(COMPARABLE).compareTo(upper.lo()) <= 0;
  }

  public List<Quantity> quantities() {
    return summands.stream().map(Claim::quantity).toList();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("growth", growth).and("part", summands).and("rate", growths).map();
  }
}
