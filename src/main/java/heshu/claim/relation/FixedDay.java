package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/**
 * A day of remembrance and the date that is told for it: 世界环境日（6月5日）.
 *
 * @param month as told
 * @param day as told
 * @param dueMonth the month of its date in each year
 * @param dueDay the day of that month
 */
public record FixedDay(Mention words, String name, int month, int day, int dueMonth, int dueDay)
    implements Subject {

  public boolean isRight() {
    return month == dueMonth && day == dueDay;
  }

  public List<String> steps() {
    return List.of(name + "是每年的 " + due());
  }

  /** The name and the date, by the names that templates use. */
  public Map<String, String> values() {
    return Map.of("name", name, "due", due());
  }

  private String due() {
    return dueMonth + "月" + dueDay + "日";
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).map();
  }
}
