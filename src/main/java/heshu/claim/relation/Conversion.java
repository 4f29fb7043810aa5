package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Map;

/**
 * An amount and the same amount told in another measure or currency: 30亿瑞士法郎（约合人民币223亿元）.
 *
 * @param rate how many base measures of the second one base measure of the first may be; the point
 *     1 within one kind of measure
 */
public record Conversion(Claim amount, Claim converted, Interval rate) implements Subject {

  public Computation computation() {
    return rate.isPoint()
        ? Computation.sum(List.of(amount.quantity()), converted.quantity())
        : Computation.converted(amount.quantity(), rate, converted.quantity());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("converted", converted).and("amount", amount).map();
  }
}
