package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A day with the weekday that the text gives it: 9月17日（星期五）. */
public record DatedWeekday(Mention date, LocalDate day, DayOfWeek stated) implements Subject {

  public boolean isRight() {
    return day.getDayOfWeek() == stated;
  }

  public List<String> steps() {
    return List.of(
        day + " 是" + name(day.getDayOfWeek(), Locale.CHINESE),
        "文中写作" + name(stated, Locale.CHINESE));
  }

  /** The day and its true weekday, by the names that templates use. */
  public Map<String, String> values() {
    DayOfWeek actual = day.getDayOfWeek();
    return Map.of(
        "day", day.toString(),
        "actual", name(actual, Locale.CHINESE),
        "actual|en", name(actual, Locale.ENGLISH));
  }

  private static String name(DayOfWeek weekday, Locale language) {
    return weekday.getDisplayName(TextStyle.FULL, language);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("date", date).map();
  }
}
