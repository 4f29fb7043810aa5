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
import heshu.extract.text.Phrase;
import heshu.extract.time.Elapsed;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Phrase SPAN =
      Phrase.of(
          "从自",
          "[从自]({时})[^。，\\n]{0,20}?[到至]({时})[^。\\n{图}]{0,12}?，?(?:历时|为期|前后|(?:走过|经历|历经)了?)({期})");
  private static final Phrase BEGUN_AND_DONE =
      Phrase.of(
          "{时}",
          "({时})[^。；\\n{图}]{0,16}?(?:开工|动工|开建|破土|启动|开始)[^。；\\n{图}]{0,12}?({时})"
              + "[^。；\\n{图}]{0,16}?(?:完工|竣工|建成|通车|交付|结束|完成)[^。；\\n{图}]{0,8}?"
              + "(?:历时|前后|工期)({期})");
  private static final Phrase OPENED_UNTIL =
      Phrase.of(
          "{时}",
          "({时})）?[^。；，\\n{图}{时}]{0,12}?(?:启动|开始|开启|开幕|开展)，?(?:一直)?(?:持续|延续)?[到至]({时})"
              + "[^。；，\\n{图}{时}]{0,4}，?(?:一共|共计|共|为期|历时)({期})");
  private static final Phrase WHOLE =
      Phrase.of(
          "{时}",
          "({时})[^，。；\\n{图}{时}{期}]{0,8}，?(?<tie>一共|共计|总计|共|为期|历时|前后|连续|持续)({期})(?=[，。；）\\n]|$)");
  private static final Pattern ENDS = Pattern.compile("^(.+?)(?:至|到|[-－—–―～~〜]+)(.+)$");

  /** Words behind which a length may be part of the time between: five days in a row within it. */
  private static final Set<String> WITHIN = Set.of("连续", "持续");

  private static final long SHORTEST_DAYS = 60;
  private static final int FAR = 10;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Stream.of(SPAN, BEGUN_AND_DONE, OPENED_UNTIL)
        .flatMap(passage::find)
        .map(
            m ->
                stated(
                    passage,
                    passage.at(m.start(3)),
                    passage.at(m.start(1)),
                    passage.at(m.start(2))))
        .flatMap(Optional::stream)
        .forEach(found);
    passage
        .find(WHOLE)
        .map(m -> whole(passage, passage.at(m.start(1)), m.group(2), passage.at(m.start(3))))
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
        : relation(
            passage.mention(length),
            length,
            passage.mention(from),
            passage.mention(to),
            begin,
            end,
            true);
  }

  /** A time told from one end to the other with its length: 1月7日到2月15日，共40天. */
  private static Optional<Subject> whole(Passage passage, Item period, String tie, Item length) {
    TimeExpression told = period.time();
    TimeInterval between = told == null ? null : told.interval();
    Mention mention = passage.mention(period);
    Matcher ends = ENDS.matcher(mention.quote());
    if (told == null
        || between == null
        || told.kind() != TimeExpression.Kind.PERIOD
        || between.from().equals(between.to())
        || !ends.matches()) {
      return Optional.empty();
    }
    TimeInterval begin = begin(between);
    TimeInterval end = end(between);
    if (begin == null || end == null) {
      return Optional.empty();
    }
    Mention from = part(mention, ends.start(1), ends.end(1));
    Mention to = part(mention, ends.start(2), ends.end(2));
    return relation(passage.mention(length), length, from, to, begin, end, true)
        .filter(r -> !WITHIN.contains(tie) || ((ElapsedTime) r).agrees());
  }

  private static Mention part(Mention whole, int from, int to) {
    return new Mention(whole.article(), whole.section(), whole.start() + from, whole.start() + to);
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
        : relation(
                passage.mention(length),
                length,
                passage.mention(from),
                to == null ? null : passage.mention(to),
                begin,
                end,
                false)
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
      Mention told,
      Item length,
      Mention from,
      @Nullable Mention to,
      TimeInterval begin,
      TimeInterval end,
      boolean stated) {
    TimeExpression time = length.time();
    Quantity quantity = time == null ? null : time.length();
    if (quantity == null) {
      return Optional.empty();
    }
    Elapsed.Finding finding = Elapsed.between(begin, end).holds(quantity);
    return finding.verdict() == Elapsed.Verdict.UNKNOWN
        ? Optional.empty()
        : Optional.of(
            new ElapsedTime(
                told,
                from,
                to,
                finding.verdict() == Elapsed.Verdict.AGREES,
                stated,
                finding.steps()));
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

  /** The last day or month of a period. */
  private static @Nullable TimeInterval end(TimeInterval period) {
    LocalDate to = period.to();
    return switch (period.grain()) {
      case DAY -> new TimeInterval(to, to, Grain.DAY);
      case MONTH -> new TimeInterval(to.withDayOfMonth(1), to, Grain.MONTH);
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
