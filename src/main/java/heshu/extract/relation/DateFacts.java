package heshu.extract.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.DatedWeekday;
import heshu.claim.relation.WrittenDate;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.time.DayOfWeek;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with their weekdays, and dates as written. */
public final class DateFacts implements RelationReader {
  private static final String WEEKDAYS = "一二三四五六日";
  private static final Pattern WEEKDAY = Pattern.compile("^[（，]?(?:星期|周|礼拜)(?<day>[一二三四五六日天])[）]?");
  private static final Pattern DATE =
      Pattern.compile("(?<![0-9.])(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      TimeExpression time = item.time();
      TimeInterval interval = time == null ? null : time.interval();
      if (interval != null && interval.from().equals(interval.to())) {
        weekday(passage, item, interval, found);
      }
    }
    passage
        .text()
        .article()
        .sections()
        .forEach(
            section -> {
              Matcher dates = DATE.matcher(section.text());
              while (dates.find()) {
                MatchResult date = dates.toMatchResult();
                found.accept(
                    new WrittenDate(
                        new Mention(passage.text().article(), section, date.start(), date.end()),
                        Integer.parseInt(dates.group("month")),
                        Integer.parseInt(dates.group("day"))));
              }
            });
  }

  private static void weekday(
      Passage passage, Item item, TimeInterval interval, Consumer<Subject> found) {
    String masked = passage.text().masked();
    int from = item.at() + 1;
    Matcher weekday = WEEKDAY.matcher(masked).region(from, Math.min(masked.length(), from + 6));
    if (item.is(Mask.TIME) && weekday.lookingAt() && DATE.matcher(quote(item)).find()) {
      int day = WEEKDAYS.indexOf(weekday.group("day").replace('天', '日'));
      Mention both = passage.text().mention(item.at(), weekday.end());
      found.accept(new DatedWeekday(both, interval.from(), DayOfWeek.of(day + 1)));
    }
  }

  private static String quote(Item item) {
    TimeExpression time = item.time();
    return time == null ? "" : time.quote();
  }
}
