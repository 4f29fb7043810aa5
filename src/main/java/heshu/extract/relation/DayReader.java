package heshu.extract.relation;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.DayWord;
import heshu.claim.relation.TensedDate;
import heshu.extract.text.Passage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates held against the day of publication: 今天（9月8日）, 将于9月17日. */
public final class DayReader implements RelationReader {
  /** Days from the publication by the first letter of the word. */
  private static final Map<Character, Integer> OFFSETS =
      Map.of('今', 0, '昨', -1, '明', 1, '前', -2, '后', 2);

  private static final Pattern WORD =
      Pattern.compile(
          "(?:[今昨明][天日晚晨早]|[前后]天)(?:[上下中]午|晚上?|夜[间里]|凌晨|清晨|早[上晨])?"
              + "[（(](?:(?<month>[0-9]{1,2})月)?(?<day>[0-9]{1,2})日[^）)0-9—～~至-]{0,4}[）)]");
  private static final Pattern TENSE =
      Pattern.compile(
          "(?<tense>将(?:[于在]|(?:持续|延续|开放|展出)[到至])|拟于|定于|已[于在])(?:今年|(?<year>[0-9]{4})年)?(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日");

  /** Words of what was planned or told at another time. */
  private static final Pattern ELSEWHEN =
      Pattern.compile("原定?|曾|当时|此前|[0-9]{4}年|去年|前年|明年|次年|翌年|预计|如果|若");

  /** Farther off, a date without a year may be of another year. */
  private static final int NEAR_DAYS = 120;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Article article = passage.text().article();
    Publication publication = article.publication();
    LocalDate published = publication.from();
    if (published == null || !publication.day()) {
      return;
    }
    List<DayWord> words = new ArrayList<>();
    for (Section section : article.sections()) {
      String text = section.text();
      if (text.indexOf('日') >= 0) {
        WORD.matcher(text)
            .results()
            .forEach(m -> word(mention(article, section, m), published).ifPresent(words::add));
        TENSE
            .matcher(text)
            .results()
            .forEach(m -> tensed(mention(article, section, m), published).ifPresent(found));
      }
    }
    words.forEach(word -> found.accept(amongOthers(word, words)));
  }

  private static Mention mention(Article article, Section section, MatchResult at) {
    return new Mention(article, section, at.start(), at.end());
  }

  private static DayWord amongOthers(DayWord word, List<DayWord> words) {
    boolean fresh = words.stream().anyMatch(other -> other != word && other.isRight());
    return new DayWord(word.words(), word.said(), word.due(), fresh);
  }

  private static Optional<DayWord> word(Mention mention, LocalDate published) {
    Matcher words = matched(WORD, mention);
    int offset = OFFSETS.getOrDefault(mention.quote().charAt(0), 0);
    LocalDate due = published.plusDays(offset);
    String month = words.group("month");
    Stream<YearMonth> months =
        month == null
            ? IntStream.rangeClosed(-1, 1).mapToObj(YearMonth.from(due)::plusMonths)
            : IntStream.rangeClosed(-1, 1)
                .mapToObj(year -> yearMonth(due.getYear() + year, Integer.parseInt(month)))
                .flatMap(Optional::stream);
    int day = Integer.parseInt(words.group("day"));
    return months
        .filter(m -> m.isValidDay(day))
        .map(m -> m.atDay(day))
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, due))))
        .map(said -> new DayWord(mention, said, due, false));
  }

  private static Optional<TensedDate> tensed(Mention mention, LocalDate published) {
    Matcher words = matched(TENSE, mention);
    String sentence = mention.sentence();
    String before = sentence.substring(0, Math.max(0, sentence.indexOf(mention.quote())));
    int day = Integer.parseInt(words.group("day"));
    String told = words.group("year");
    int year = told == null ? published.getYear() : Integer.parseInt(told);
    return yearMonth(year, Integer.parseInt(words.group("month")))
        .filter(month -> month.isValidDay(day) && !ELSEWHEN.matcher(before).find())
        .map(month -> month.atDay(day))
        .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, published)) <= NEAR_DAYS)
        .map(
            date ->
                new TensedDate(mention, date, published, words.group("tense").charAt(0) != '已'));
  }

  private static Matcher matched(Pattern pattern, Mention mention) {
    Matcher words = pattern.matcher(mention.quote());
    if (!words.matches()) {
      throw new IllegalStateException("no date: " + mention.quote());
    }
    return words;
  }

  private static Optional<YearMonth> yearMonth(int year, int month) {
    return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }
}
