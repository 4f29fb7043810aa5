package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Quantity;
import java.util.Map;

/**
 * A total of some years or months and what it makes in each: 五年来累计投入62亿元，年均12.4亿元.
 *
 * @param periods how many years or months the total is told for
 * @param told the words that tell them
 */
public record PeriodMean(Claim total, Claim mean, Quantity periods, Mention told)
    implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mean", mean).and("total", total).and("periods", told).map();
  }
}
