package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * Growth over some years and the yearly average that the text gives for it: 两年平均.
 *
 * @param totalRate signed, in percent
 * @param yearlyRate signed, in percent
 */
public record YearlyAverage(
    Claim total, Claim yearly, Interval totalRate, Interval yearlyRate, int years)
    implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("yearly", yearly).and("total", total).map();
  }
}
