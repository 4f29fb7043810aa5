package heshu.extract.relation;

import heshu.article.SectionKind;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.CountSince;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs and records that reach to the publication: 自2012年以来连续第九年, 41年新高 and 1981年9月以来最高. */
public final class RunReader implements RelationReader {
  private static final Phrase RUN = Phrase.of("{时}", "({时})，?[^，。；：\\n{图}{时}{期}]{0,16}?连续({期})");
  private static final Pattern NAMED = Pattern.compile("[0-9０-９]{4}年|[0-9０-９]{1,2}月");
  private static final Pattern TO_NOW = Pattern.compile("(?:以来|至今)$");
  private static final String EXTREME = "的?(?:同期|单月|单日|历史)?(?:(?:新|最)([高低大小快慢多少])|(首)[位次个批])";
  private static final Phrase RECORD_COUNT = Phrase.of("{期}", "({期})(?:以来|来)?" + EXTREME);
  private static final Phrase RECORD_SINCE = Phrase.of("{时}", "({时})" + EXTREME);

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    LocalDate published = passage.text().article().publication().to();
    if (published == null) {
      return;
    }
    passage
        .find(RUN)
        .map(m -> relation(passage, passage.at(m.start(1)), passage.at(m.start(2)), published))
        .flatMap(Optional::stream)
        .forEach(found);
    List<MatchResult> counts = passage.find(RECORD_COUNT).toList();
    List<MatchResult> since = passage.find(RECORD_SINCE).toList();
    for (MatchResult count : counts) {
      List<MatchResult> near = since.stream().filter(s -> together(passage, count, s)).toList();
      long rivals = near.isEmpty() ? 0 : rivals(passage, counts, near.get(0));
      if (near.size() == 1 && rivals == 1 && kind(count).equals(kind(near.get(0)))) {
        Item from = passage.at(near.get(0).start(1));
        relation(passage, from, passage.at(count.start(1)), published).ifPresent(found);
      }
    }
  }

  /** What is told to be a record: a high, a low, a first. */
  private static String kind(MatchResult record) {
    return record.group(2) == null ? record.group(3) : record.group(2);
  }

  private static long rivals(Passage passage, List<MatchResult> counts, MatchResult since) {
    return counts.stream().filter(count -> together(passage, count, since)).count();
  }

  /** In one paragraph, or the count in a heading and the time in the paragraph below. */
  private static boolean together(Passage passage, MatchResult count, MatchResult since) {
    int first = Math.min(count.start(), since.start());
    int last = Math.max(count.start(), since.start());
    if (passage.text().sameParagraph(first, last)) {
      return true;
    }
    SectionKind kind = passage.text().sectionAt(count.start()).kind();
    boolean above = kind == SectionKind.HEADING || kind == SectionKind.TITLE;
    return above && count.start() < since.start() && linesBetween(passage, first, last) == 1;
  }

  private static long linesBetween(Passage passage, int from, int to) {
    return passage.text().masked().substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private static Optional<Subject> relation(
      Passage passage, Item since, Item count, LocalDate published) {
    TimeExpression begun = since.time();
    TimeInterval begin = begun == null ? null : begun.interval();
    Quantity told = length(count);
    CalendarUnit unit = told == null ? null : CalendarUnit.of(told.measure());
    if (begun == null
        || begin == null
        || told == null
        || unit == null
        || begun.kind() != TimeExpression.Kind.PERIOD
        || !NAMED.matcher(begun.quote()).find()
        || !begin.to().equals(published)
        || !unit.reachesFrom(new TimeInterval(begin.from(), begin.from(), begin.grain()))) {
      return Optional.empty();
    }
    Mention number = passage.mention(count);
    long between = unit.between(begin.from(), published);
    Interval counted = CalendarUnit.around(between, 1);
    boolean open = !TO_NOW.matcher(begun.quote()).find() && !number.quote().startsWith("第");
    Interval admitted = open ? Interval.closed(Rational.ZERO, Rational.of(between + 1)) : counted;
    return Optional.of(
        new CountSince(
            passage.mention(since), number, told.hard(), counted, admitted, unit.written()));
  }

  private static @Nullable Quantity length(Item item) {
    TimeExpression time = item.time();
    return time == null ? null : time.length();
  }
}
