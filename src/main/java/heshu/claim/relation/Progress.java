package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list of tasks is done: 251项任务中已有207项落地, 完成率超过90%.
 *
 * @param programme the plan or campaign that the tasks belong to, by its quoted name
 * @param field the branch within it; empty for the whole
 * @param total how many tasks there are; null where it is not told
 * @param done how many are done; null where only the rate is told
 * @param rate the rate as told; null where only the counts are
 * @param asOf the days for which it is told, by the words or by the publication; null where unknown
 */
public record Progress(
    String programme,
    String field,
    @Nullable Claim total,
    @Nullable Claim done,
    @Nullable Claim rate,
    @Nullable TimeInterval asOf)
    implements Subject {

  /** The share done, in percent: what counts and rate both admit. */
  public Interval share() {
    Interval share = Interval.closed(Rational.ZERO, Rational.HUNDRED);
    if (done != null && total != null) {
      Interval counted = done.quantity().hardInBase().over(total.quantity().hardInBase());
      share = share.intersect(counted.times(Rational.HUNDRED));
    }
    if (rate != null) {
      Interval both = share.intersect(rate.quantity().hardInPercent());
      share = both.isEmpty() ? share : both;
    }
    return share;
  }

  /** How the share follows from the counts, and what the rate admits. */
  public List<String> steps() {
    List<String> steps = new ArrayList<>();
    if (done != null && total != null) {
      steps.addAll(Computation.share(List.of(done.quantity()), total.quantity()).steps());
    }
    if (rate != null) {
      steps.add(rate.quote() + " → " + rate.quantity().hardInPercent().rounded(2) + " %");
    }
    return steps;
  }

  /** The figure that tells most: the rate where there is one. */
  public Claim headline() {
    Claim told = rate != null ? rate : done;
    if (told == null) {
      throw new IllegalStateException("progress without rate and count");
    }
    return told;
  }

  /** Those of total, done and rate that are told. */
  public List<Claim> claims() {
    return Stream.of(total, done, rate).filter(Objects::nonNull).toList();
  }

  @Override
  public Map<String, Mention> parts() {
    Parts parts = Parts.of("headline", headline());
    if (done != null) {
      parts.and("done", done);
    }
    if (total != null) {
      parts.and("total", total);
    }
    return parts.map();
  }
}
