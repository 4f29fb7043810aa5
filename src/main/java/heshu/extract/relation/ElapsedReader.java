package heshu.extract.relation;

import heshu.article.Publication;
import heshu.claim.Grain;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.ElapsedTime;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.time.Elapsed;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time and what they lie between. 从A到B历时N ties them by its words; 时隔, 启动, 成立 with a
 * length ask for a date of the article that fits.
 */
public final class ElapsedReader implements RelationReader {
  private static final String EVENT = "启动|成立|运营|运行|实施|挂牌|上线|开通|落地|设立|建成|开业|投用|推出|发布|建立";
  private static final Pattern SINCE =
      Pattern.compile("(?:时隔|" + EVENT + ")(?:了|已|以来|至今|满|近|整整|建设)*$");
  private static final Pattern EVENT_WORDS = Pattern.compile(EVENT);
  private static final Pattern SPAN =
      Mask.pattern("[从自]({时})[^。，\\n]{0,20}?[到至]({时})[^。\\n{图}]{0,12}?，?(?:历时|为期|前后)({期})");
  private static final long SHORTEST_DAYS = 60;
  private static final int FAR = 10;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage
        .find(SPAN)
        .map(
            m ->
                stated(
                    passage,
                    passage.at(m.start(3)),
                    passage.at(m.start(1)),
                    passage.at(m.start(2))))
        .flatMap(Optional::stream)
        .forEach(found);
    for (Item length : passage.items()) {
      if (length.is(Mask.DURATION) && SINCE.matcher(length.words()).find()) {
        sinceEvent(passage, length).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> stated(Passage passage, Item length, Item from, Item to) {
    TimeInterval begin = interval(from);
    TimeInterval end = interval(to);
    return begin == null || end == null
        ? Optional.empty()
        : relation(passage, length, from, to, begin, end, true);
  }

  /** A date of an event told in the article from which the length reaches to the publication. */
  private static Optional<Subject> sinceEvent(Passage passage, Item length) {
    TimeInterval published = published(passage.text().article().publication());
    return passage.items().stream()
        .filter(item -> isEvent(passage, length, item))
        .sorted((a, b) -> Integer.compare(distance(a, length), distance(b, length)))
        .flatMap(from -> upTo(passage, length, from, published).stream())
        .findFirst();
  }

  private static Optional<Subject> upTo(
      Passage passage, Item length, Item from, @Nullable TimeInterval published) {
    TimeInterval begin = interval(from);
    if (begin == null) {
      return Optional.empty();
    }
    Optional<Subject> toTold =
        passage.items().stream()
            .filter(to -> to.is(Mask.TIME) && to.index() != from.index() && isDay(interval(to)))
            .filter(to -> passage.sameParagraph(length, to) || passage.sameParagraph(to, length))
            .filter(to -> distance(to, length) <= FAR)
            .flatMap(to -> agreeing(passage, length, from, to, begin, interval(to)).stream())
            .findFirst();
    boolean past =
        published != null && !published.from().isBefore(begin.from().plusDays(SHORTEST_DAYS));
    return toTold.or(
        () -> past ? agreeing(passage, length, from, null, begin, published) : Optional.empty());
  }

  private static boolean isDay(@Nullable TimeInterval interval) {
    return interval != null && interval.from().equals(interval.to());
  }

  private static int distance(Item item, Item length) {
    return Math.abs(item.index() - length.index());
  }

  private static boolean isEvent(Passage passage, Item length, Item item) {
    return item.is(Mask.TIME)
        && interval(item) != null
        && EVENT_WORDS.matcher(sentence(passage, item)).find()
        && (passage.sameParagraph(item, length) && passage.sameParagraph(length, item)
            || EVENT_WORDS.matcher(length.words()).find());
  }

  private static String sentence(Passage passage, Item item) {
    return passage
        .text()
        .masked()
        .substring(passage.text().sentenceStart(item.at()), passage.text().sentenceEnd(item.at()));
  }

  private static Optional<Subject> agreeing(
      Passage passage,
      Item length,
      Item from,
      @Nullable Item to,
      TimeInterval begin,
      @Nullable TimeInterval end) {
    return end == null
        ? Optional.empty()
        : relation(passage, length, from, to, begin, end, false)
            .filter(r -> ((ElapsedTime) r).agrees() && isClose(length, begin, end));
  }

  /** Months must meet within one month; a search may not lean on how loosely news counts years. */
  private static boolean isClose(Item length, TimeInterval begin, TimeInterval end) {
    TimeExpression told = length.time();
    Quantity quantity = told == null ? null : told.length();
    if (quantity == null || !quantity.measure().base().equals("月")) {
      return true;
    }
    Interval month = Interval.closed(Rational.of(-1), Rational.of(1));
    return quantity.hardInBase().plus(month).overlaps(Elapsed.between(begin, end).months());
  }

  private static Optional<Subject> relation(
      Passage passage,
      Item length,
      Item from,
      @Nullable Item to,
      TimeInterval begin,
      TimeInterval end,
      boolean stated) {
    TimeExpression told = length.time();
    Quantity quantity = told == null ? null : told.length();
    if (quantity == null) {
      return Optional.empty();
    }
    Elapsed.Finding finding = Elapsed.between(begin, end).holds(quantity);
    return finding.verdict() == Elapsed.Verdict.UNKNOWN
        ? Optional.empty()
        : Optional.of(
            new ElapsedTime(
                mention(passage, length),
                mention(passage, from),
                to == null ? null : mention(passage, to),
                finding.verdict() == Elapsed.Verdict.AGREES,
                stated,
                finding.steps()));
  }

  private static Mention mention(Passage passage, Item item) {
    return passage.text().mention(item.at(), item.at() + 1);
  }

  private static @Nullable TimeInterval interval(Item item) {
    TimeExpression time = item.time();
    TimeInterval told = time == null ? null : time.interval();
    if (time == null || told == null || time.kind() == TimeExpression.Kind.DURATION) {
      return null;
    }
    return time.kind() == TimeExpression.Kind.PERIOD ? begin(told) : fine(told);
  }

  /** The first day or month of a period: 2020年9月以来 began in that month. */
  private static @Nullable TimeInterval begin(TimeInterval period) {
    LocalDate from = period.from();
    return switch (period.grain()) {
      case DAY -> new TimeInterval(from, from, Grain.DAY);
      case MONTH -> new TimeInterval(from, from.plusMonths(1).minusDays(1), Grain.MONTH);
      default -> null;
    };
  }

  private static @Nullable TimeInterval fine(TimeInterval told) {
    return told.grain().compareTo(Grain.MONTH) <= 0 ? told : null;
  }

  private static @Nullable TimeInterval published(Publication publication) {
    return publication.from() == null || publication.to() == null
        ? null
        : new TimeInterval(publication.from(), publication.to(), Grain.DAY);
  }
}
