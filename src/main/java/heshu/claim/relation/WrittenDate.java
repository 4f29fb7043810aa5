package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** A month and a day as written, whether the calendar has them or not: 2月30日. */
public record WrittenDate(Mention date, int month, int day) implements Subject {

  public boolean isPossible() {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  public List<String> steps() {
    return List.of(
        month > 12 || month < 1
            ? "一年没有 " + month + " 月"
            : month + " 月最多 " + Month.of(month).maxLength() + " 天");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("date", date).map();
  }
}
