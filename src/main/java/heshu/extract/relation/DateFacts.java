package heshu.extract.relation;

import heshu.article.Article;
import heshu.article.Section;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.DatedWeekday;
import heshu.claim.relation.WrittenDate;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.time.DayOfWeek;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with their weekdays, and dates as written. */
public final class DateFacts implements RelationReader {
  private static final String WEEKDAYS = "一二三四五六日";
  private static final String DAY =
      "(?:(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日";
  private static final Pattern DATE = Pattern.compile("(?<![0-9.])" + DAY);
  private static final Pattern WEEKDAY =
      Pattern.compile(DAY + "[（(，,]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])(?!均)[）)]?");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      TimeExpression time = item.time();
      TimeInterval interval = time == null ? null : time.interval();
      if (interval != null && interval.from().equals(interval.to())) {
        weekday(passage, item, interval, found);
      }
    }
    Article article = passage.text().article();
    for (Section section : article.sections()) {
      if (section.text().indexOf('日') < 0) {
        continue;
      }
      DATE.matcher(section.text())
          .results()
          .forEach(
              date ->
                  found.accept(written(new Mention(article, section, date.start(), date.end()))));
    }
  }

  private static WrittenDate written(Mention mention) {
    Matcher date = DATE.matcher(mention.quote());
    if (!date.matches()) {
      throw new IllegalStateException("no date: " + mention.quote());
    }
    String year = date.group("year");
    return new WrittenDate(
        mention,
        year == null ? null : Integer.valueOf(year),
        Integer.parseInt(date.group("month")),
        Integer.parseInt(date.group("day")));
  }

  private static void weekday(
      Passage passage, Item item, TimeInterval interval, Consumer<Subject> found) {
    Mention told = passage.text().mention(item.at(), item.at() + 1);
    Section section = told.section();
    Matcher weekday = WEEKDAY.matcher(section.text()).region(told.start(), section.text().length());
    if (weekday.lookingAt()) {
      int day = WEEKDAYS.indexOf(weekday.group("weekday").replace('天', '日'));
      Mention both = new Mention(told.article(), section, told.start(), weekday.end());
      found.accept(new DatedWeekday(both, interval.from(), DayOfWeek.of(day + 1)));
    }
  }
}
