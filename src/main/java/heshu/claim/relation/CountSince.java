package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * Years, months or days counted from a time to the publication, or from there to a time ahead:
 * 自2012年以来连续第九年, 成立60周年, 倒计时100天, 41年新高 beside 1981年9月以来最高.
 *
 * @param told how many the text counts, in {@code unit}
 * @param counted what the calendar gives, as news counts: the first and the last one in or out
 * @param admitted what the words may still mean: a run that began then may have ended since
 * @param unit 年, 个月 or 天
 */
public record CountSince(
    Mention since, Mention count, Interval told, Interval counted, Interval admitted, String unit)
    implements Subject {

  /** Whether the count fits the calendar or cannot fit it; between the two nothing is known. */
  public boolean telling() {
    return told.overlaps(counted) || told.disjoint(admitted);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("count", count).and("since", since).map();
  }
}
