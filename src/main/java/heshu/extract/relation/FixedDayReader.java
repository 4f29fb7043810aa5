package heshu.extract.relation;

import heshu.article.Section;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.FixedDay;
import heshu.extract.Lexicon;
import heshu.extract.text.Passage;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days of remembrance told with a date: 植树节（3月12日）, 6月5日是世界环境日. */
public final class FixedDayReader implements RelationReader {
  private static final Map<String, MonthDay> DAYS = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows("fixed-days.tsv")) {
      MonthDay day = MonthDay.of(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
      for (String name : row.get(0).split("\\|")) {
        DAYS.put(name, day);
      }
    }
  }

  private static final String NAMES =
      DAYS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.joining("|", "(?<name>", ")"));
  private static final String DATE = "(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日";
  private static final Pattern NAME_FIRST =
      Pattern.compile(NAMES + "[”’]?(?:当[天日])?[（(](?:[0-9]{4}年)?" + DATE + "[）)]");
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "(?<![至到—～~-])"
              + DATE
              + "，?(?:正?是|为)(?:第[0-9一二三四五六七八九十百]{1,5}个)?[“‘]?(?:全国|我国的?)?"
              + NAMES
              + "(?![\\p{IsHan}&&[前后假期宣系]])");
  private static final Pattern ANY = Pattern.compile("[节日旦]");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Section section : passage.text().article().sections()) {
      String text = section.text();
      if (text.indexOf('月') >= 0 && ANY.matcher(text).find()) {
        for (Pattern pattern : List.of(NAME_FIRST, DATE_FIRST)) {
          pattern
              .matcher(text)
              .results()
              .map(m -> mention(passage, section, m))
              .forEach(words -> told(words, pattern, found));
        }
      }
    }
  }

  private static Mention mention(Passage passage, Section section, MatchResult at) {
    return new Mention(passage.text().article(), section, at.start(), at.end());
  }

  private static void told(Mention words, Pattern pattern, Consumer<Subject> found) {
    Matcher told = pattern.matcher(words.quote());
    MonthDay due = told.find() ? DAYS.get(told.group("name")) : null;
    if (due == null) {
      throw new IllegalStateException("no day: " + words.quote());
    }
    int month = Integer.parseInt(told.group("month"));
    int day = Integer.parseInt(told.group("day"));
    found.accept(
        new FixedDay(
            words, told.group("name"), month, day, due.getMonthValue(), due.getDayOfMonth()));
  }
}
