package heshu.extract.relation;

import heshu.article.Publication;
import heshu.article.Section;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.Streak;
import heshu.extract.text.Passage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in a row since a year: 自2012年以来连续第九年. */
public final class StreakReader implements RelationReader {
  private static final Pattern STREAK =
      Pattern.compile(
          "自(?<since>(?<year>[12][0-9]{3})年)(?:以来|起|开始)?[^。，；]{0,10}?"
              + "(?<count>连续第?(?<years>[0-9]{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]?)年)");
  private static final String DIGITS = "〇一二三四五六七八九";

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Publication publication = passage.text().article().publication();
    if (publication.to() == null) {
      return;
    }
    int told = publication.to().getYear() - 1;
    for (Section section : passage.text().article().sections()) {
      Matcher streak = STREAK.matcher(section.text());
      while (streak.find()) {
        int years = number(streak.group("years"));
        if (years > 0) {
          found.accept(
              new Streak(
                  mention(passage, section, streak, "since"),
                  mention(passage, section, streak, "count"),
                  Integer.parseInt(streak.group("year")),
                  years,
                  told));
        }
      }
    }
  }

  private static Mention mention(Passage passage, Section section, Matcher streak, String group) {
    return new Mention(passage.text().article(), section, streak.start(group), streak.end(group));
  }

  /** A number below a hundred; 0 where there is none. */
  private static int number(String written) {
    if (written.isEmpty() || Character.isDigit(written.charAt(0))) {
      return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
    char last = written.charAt(written.length() - 1);
    return 10 * tens + (last == '十' ? 0 : DIGITS.indexOf(last));
  }
}
