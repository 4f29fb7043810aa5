package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * Two figures of two articles that speak of one fact; {@code first} is of the article published
 * earlier where both days are known.
 *
 * @param tie what says that both speak of one fact
 * @param sameSource whether one speaker is quoted in both
 * @param foreseen whether the first tells a plan or forecast and the second what came of it
 * @param revised whether so much time lies between the articles that a statistic may have been
 *     revised
 */
public record SameFact(
    Claim first, Claim second, Tie tie, boolean sameSource, boolean foreseen, boolean revised)
    implements Reconcilable {

  /** What says that two figures speak of one fact. */
  public enum Tie {
    /** A batch by its number, which does not change with time. */
    BATCH,
    /** Name, place, time and basis, each told in both and the same. */
    SLOTS,
    /** The same words in sentences that share another figure; equal, or a slip of the pen apart. */
    COMPANY,
    /** Equal figures in the same words. */
    VALUE
  }

  @Override
  public Map<Claim, Interval> needed() {
    return Needs.ofOneFact(first, second);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("figure", first).and("figure2", second).map();
  }
}
