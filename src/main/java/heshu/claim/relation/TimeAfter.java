package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A day up to which something is told as done, and the day on which it was published: 截至9月30日.
 *
 * @param day the first day that the words admit
 */
public record TimeAfter(Mention time, LocalDate day, LocalDate published) implements Subject {

  public boolean isLate() {
    return day.isAfter(published);
  }

  public List<String> steps() {
    return List.of(
        "「" + time.quote() + "」最早是 " + day + (isLate() ? " > " : " ≤ ") + "出版 " + published);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("time", time).map();
  }
}
