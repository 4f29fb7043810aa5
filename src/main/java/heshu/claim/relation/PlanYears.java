package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/**
 * A five-year plan with the years that the text gives it: “十四五”规划（2021—2025年）.
 *
 * @param plan which plan it is, counted from the first, which began in 1953
 */
public record PlanYears(Mention words, int plan, int from, int to) implements Subject {
  /** The third plan began in 1966; each since then follows the one before. */
  private static final int YEAR_BEFORE = 1951;

  private static final int LENGTH = 5;

  public int first() {
    return YEAR_BEFORE + LENGTH * plan;
  }

  public int last() {
    return first() + LENGTH - 1;
  }

  public boolean isRight() {
    return from == first() && to == last();
  }

  public List<String> steps() {
    return List.of(
        "第 " + plan + " 个五年规划是 " + first() + "—" + last() + " 年，文中写作 " + from + "—" + to + " 年");
  }

  /** The years of the plan, by the names that templates use. */
  public Map<String, String> values() {
    return Map.of("years", first() + "—" + last() + "年");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).map();
  }
}
