package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * A count and a rate that some other count must have given: 18家企业中，35%盈利; 12个，增长37%.
 *
 * @param unknown what the other count would have to be
 */
public record CountRate(Claim count, Claim rate, Interval unknown) implements Subject {

  /** Whether no whole number lies where the other count would have to. */
  public boolean isImpossible() {
    Rational lo = unknown.lo();
    if (lo == null || unknown.hi() == null) {
      return false;
    }
    Rational first = lo.floor();
    return !unknown.contains(first) && !unknown.contains(first.plus(Rational.ONE));
  }

  public List<String> steps() {
    return List.of(
        count.quote() + "、" + rate.quote() + " → 另一个数是 " + unknown.rounded(2) + "，没有整数 ✘");
  }

  /** Where the other count would have to lie, by the name that templates use. */
  public Map<String, String> values() {
    return Map.of("unknown", unknown.rounded(2));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("rate", rate).and("count", count).map();
  }
}
