package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A month and a day as written, whether the calendar has them or not: 2月30日.
 *
 * @param year null where the date is told without one
 */
public record WrittenDate(Mention date, @Nullable Integer year, int month, int day)
    implements Subject {

  public boolean isPossible() {
    return month >= 1 && month <= 12 && day >= 1 && day <= days();
  }

  private int days() {
    return year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
  }

  public List<String> steps() {
    return List.of(
        month > 12 || month < 1
            ? "一年没有 " + month + " 月"
            : (year == null ? "" : year + " 年 ") + month + " 月最多 " + days() + " 天");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("date", date).map();
  }
}
