package heshu.extract.relation;

import heshu.article.Publication;
import heshu.article.Section;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Age;
import heshu.claim.relation.PlanYears;
import heshu.claim.relation.TimeAfter;
import heshu.extract.text.Item;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that follow from others: those of a five-year plan, ages, days after the publication. */
public final class YearFacts implements RelationReader {
  private static final Pattern PLAN =
      Pattern.compile(
          "[“\"]?(?<plan>十[一二三四五六]?|[五六七八九])五[”\"]?(?:规划|时期|期间|计划)?[（(，]?(?:即)?"
              + "(?<from>(?:19|20)[0-9]{2})年?[—–~～至到-]{1,2}(?<to>20[0-9]{2})年");
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<year>(?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:出生|生于|生，)|(?:出生于|生于)(?<after>(?:19|20)[0-9]{2})年");
  private static final Pattern AGE = Pattern.compile("(?:享年|终年|现年|今年)(?<age>[0-9]{1,3})岁");

  /** A birth that begins its sentence with whose it is. */
  private static final Pattern BORN =
      Pattern.compile(
          "(?<![^。；！？])(?<name>\\p{IsHan}{2,4}?)(?:[，,]?出?生于(?<after>(?:19|20)[0-9]{2})年"
              + "|于(?<year>(?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?出?生)");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
  private static final Pattern DEATH = Pattern.compile("(?:享年|终年|享寿)(?<age>[0-9]{1,3})岁");

  /** Told in a report on the year before, 截至年末 is the end of that year. */
  private static final Pattern YEAR_END = Pattern.compile("(?<![今0-9〇零一二三四五六七八九])年[末底]$");

  /** A year in which somebody died: 2001年10月3日因病医治无效逝世. */
  private static final Pattern DIED =
      Pattern.compile(
          "(?<year>(?:19|20)[0-9]{2})年(?![^。；]*(?:19|20)[0-9]{2}年[^。；]*(?:去世|逝世|病逝|病故|辞世|离世|牺牲))"
              + "[^。；]{0,24}?(?:去世|逝世|病逝|病故|辞世|离世|牺牲)");

  private static final Pattern UP_TO = Pattern.compile("截[至止]");
  private static final Pattern DONE = Pattern.compile("已|累计|共有|达到|增长|下降");
  private static final Pattern AHEAD = Pattern.compile("将|预计|计划|力争|目标|拟|可|报名|征集|申报|有效|期限|征求|为止|之前");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Publication publication = passage.text().article().publication();
    for (Section section : passage.text().article().sections()) {
      if (section.text().indexOf('五') >= 0) {
        PLAN.matcher(section.text())
            .results()
            .forEach(m -> found.accept(plan(passage, section, PLAN.matcher(m.group()), m)));
      }
      if (publication.to() != null && section.text().indexOf('岁') >= 0) {
        age(passage, section, publication.to().getYear(), found);
      }
    }
    if (publication.to() != null) {
      obituary(passage, publication.to().getYear(), found);
      for (Item item : passage.items()) {
        after(passage.text(), item, publication, found);
      }
    }
  }

  /**
   * One birth and one death told in paragraphs of their own, where the one of the death tells the
   * name that the other begins with and no other year: an obituary.
   */
  private static void obituary(Passage passage, int told, Consumer<Subject> found) {
    List<Mention> deaths = all(passage, DEATH, "岁");
    List<Mention> births = deaths.size() == 1 ? all(passage, BORN, "生") : List.of();
    if (births.size() != 1 || births.get(0).section() == deaths.get(0).section()) {
      return;
    }
    Matcher birth = BORN.matcher(births.get(0).quote());
    Matcher death = DEATH.matcher(deaths.get(0).quote());
    String text = deaths.get(0).section().text();
    if (birth.matches()
        && death.matches()
        && text.contains(birth.group("name"))
        && YEAR.matcher(text).results().allMatch(year -> year.group(1).equals("" + told))) {
      int years = Integer.parseInt(death.group("age"));
      String year = birth.group("year") == null ? birth.group("after") : birth.group("year");
      int born = Integer.parseInt(year);
      found.accept(new Age(deaths.get(0), births.get(0), years, born, told));
    }
  }

  /** What a pattern finds in the paragraphs that have a word of it. */
  private static List<Mention> all(Passage passage, Pattern pattern, String word) {
    List<Mention> found = new ArrayList<>();
    for (Section section : passage.text().article().sections()) {
      if (section.text().contains(word)) {
        Matcher matcher = pattern.matcher(section.text());
        while (matcher.find()) {
          found.add(mention(passage, section, matcher));
        }
      }
    }
    return found;
  }

  private static PlanYears plan(Passage passage, Section section, Matcher words, MatchResult at) {
    if (!words.matches()) {
      throw new IllegalStateException("no plan: " + at.group());
    }
    return new PlanYears(
        new Mention(passage.text().article(), section, at.start(), at.end()),
        ChineseNumber.of(words.group("plan")),
        Integer.parseInt(words.group("from")),
        Integer.parseInt(words.group("to")));
  }

  /** One birth and one age in a paragraph are of one person. */
  private static void age(Passage passage, Section section, int told, Consumer<Subject> found) {
    Matcher birth = BIRTH.matcher(section.text());
    Matcher age = AGE.matcher(section.text());
    if (!birth.find() || !age.find()) {
      return;
    }
    Mention born = mention(passage, section, birth);
    Mention years = mention(passage, section, age);
    String year = birth.group("year") == null ? birth.group("after") : birth.group("year");
    int count = Integer.parseInt(age.group("age"));
    boolean one = !birth.find() && !age.find();
    int reached = DEATH.matcher(years.quote()).matches() ? died(section.text(), year, told) : told;
    if (one && reached > 0) {
      found.accept(new Age(years, born, count, Integer.parseInt(year), reached));
    }
  }

  /** The year of the only death told; that of the article where no other year is; else 0. */
  private static int died(String text, String born, int told) {
    List<String> deaths =
        DIED.matcher(text)
            .results()
            .map(death -> death.group(1))
            .filter(year -> !year.equals(born))
            .distinct()
            .toList();
    if (!deaths.isEmpty()) {
      return deaths.size() == 1 ? Integer.parseInt(deaths.get(0)) : 0;
    }
    return YEAR.matcher(text)
            .results()
            .map(year -> year.group(1))
            .allMatch(year -> year.equals(born) || year.equals("" + told))
        ? told
        : 0;
  }

  private static Mention mention(Passage passage, Section section, Matcher words) {
    return new Mention(passage.text().article(), section, words.start(), words.end());
  }

  private static void after(
      MaskedText text, Item item, Publication publication, Consumer<Subject> found) {
    TimeExpression time = item.time();
    TimeInterval interval = time == null ? null : time.interval();
    if (time == null || interval == null || publication.to() == null) {
      return;
    }
    boolean upTo =
        time.kind() == TimeExpression.Kind.AS_OF && UP_TO.matcher(time.quote()).find()
            || item.words().length() <= 2 && UP_TO.matcher(item.words()).find();
    if (!upTo || YEAR_END.matcher(time.quote()).find()) {
      return;
    }
    String sentence =
        text.masked().substring(text.sentenceStart(item.at()), text.sentenceEnd(item.at()));
    if (DONE.matcher(sentence).find() && !AHEAD.matcher(sentence).find()) {
      found.accept(
          new TimeAfter(text.mention(item.at(), item.at() + 1), interval.from(), publication.to()));
    }
  }
}
