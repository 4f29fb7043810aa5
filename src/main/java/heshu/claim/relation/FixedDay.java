package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * A day of remembrance and the date that is told for it: 世界环境日（6月5日）.
 *
 * @param due the date that it has in each year
 */
public record FixedDay(Mention words, String name, MonthDay said, MonthDay due) implements Subject {

  public boolean isRight() {
    return said.equals(due);
  }

  public List<String> steps() {
    return List.of(name + "是每年的 " + written(due));
  }

  /** The name and the date, by the names that templates use. */
  public Map<String, String> values() {
    return Map.of("name", name, "due", written(due));
  }

  private static String written(MonthDay day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).map();
  }
}
