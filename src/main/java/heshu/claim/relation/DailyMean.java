package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A total of some days and what it makes a day: 五天共2.7亿人次，日均5394万人次.
 *
 * @param days how many days the total is told for, both ends counted in
 * @param told the words that tell the days; null where no words of the article do
 * @param stated whether the words tie both to the same thing
 */
public record DailyMean(
    Claim total, Claim mean, Quantity days, @Nullable Mention told, boolean stated)
    implements Reconcilable {

  /** Whether the total over the days is the mean, as far as all are told. */
  public boolean agrees() {
    return Computation.ratio(total.quantity(), days).value().overlaps(mean.quantity().hardInBase());
  }

  @Override
  public Map<Claim, Interval> needed() {
    Interval number = days.hardInBase();
    return new Needs()
        .and(mean, () -> Needs.base(total).over(number))
        .and(total, () -> Needs.base(mean).times(number))
        .map();
  }

  @Override
  public Map<String, Mention> parts() {
    Parts parts = Parts.of("mean", mean).and("total", total);
    return (told == null ? parts : parts.and("days", told)).map();
  }
}
