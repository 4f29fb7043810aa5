package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;

/**
 * Years in a row since a year: 自2012年以来连续第九年.
 *
 * @param years how many years the text counts
 * @param told the year that the article tells of, at the earliest one before its publication
 */
public record Streak(Mention since, Mention count, int from, int years, int told)
    implements Subject {

  /** The years that news counts: the first one in or out, up to the year told of or published. */
  public Interval counted() {
    return Interval.closed(Rational.of(told - from), Rational.of(told - from + 2));
  }

  public Interval stated() {
    return Interval.point(Rational.of(years));
  }

  public List<String> steps() {
    return List.of(from + " 年至 " + told + " 年，首尾都计入为 " + (told - from + 1) + " 年");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("count", count).and("since", since).map();
  }
}
