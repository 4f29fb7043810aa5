package heshu.extract.relation;

import heshu.claim.Grain;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.DailyMean;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Computation;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A total and its daily mean, told in one sentence for the same days; sentences apart only where
 * they fit.
 */
public final class DailyMeanReader implements RelationReader {
  private static final Pattern DAILY = Pattern.compile("日均|平均每[天日]|每[天日]平均");
  private static final Pattern OTHER = Pattern.compile("其中|单日|最高|峰值|同期|此前|预计");

  /** Markets are open on fewer days than the calendar has. */
  private static final Pattern MARKET = Pattern.compile("成交|交易|工作日|开市");

  private static final Pattern FILLING = Pattern.compile("累计|共计|总计|一共|共|达到|达|约|超过|超|为|，");

  /** What is left of 日均 and 每天 where they name nothing else. */
  private static final Pattern BARE = Pattern.compile("^(?:日|每|每[天日]|平均)$");

  private static final Pattern HOLIDAY =
      Mask.pattern("(?:{时}|假期|假日|长假|小长假|黄金周|春运|暑运|为期|期间|上映|开业|开放|开展)[^，]{0,2}$");
  private static final Pattern BEHIND = Pattern.compile("，(?:\\p{IsHan}{0,6})?为期");
  private static final Pattern IN_ALL = Pattern.compile("累计|共|总");
  private static final int NEAR = 4;
  private static final int FAR = 40;
  private static final int TELLING_DIGITS = 2;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> means =
        passage.items().stream()
            .filter(item -> item.isStanding() && DAILY.matcher(item.words()).find())
            .toList();
    if (!means.isEmpty()) {
      NamedDays named = new NamedDays(passage);
      for (Item mean : means) {
        total(passage, mean)
            .flatMap(total -> relation(passage, named, total, mean))
            .or(() -> ahead(passage, mean))
            .or(() -> apart(passage, named, mean))
            .ifPresent(found);
      }
    }
  }

  private static Optional<Item> total(Passage passage, Item mean) {
    return passage
        .back(mean, NEAR, i -> i.isStanding() && i.sameMeasure(mean))
        .filter(i -> passage.sameSentence(i, mean))
        .findFirst()
        .filter(i -> !DAILY.matcher(i.words()).find())
        .filter(i -> !OTHER.matcher(i.words() + passage.between(i, mean)).find());
  }

  private static Optional<Subject> relation(
      Passage passage, NamedDays named, Item total, Item mean) {
    Optional<Days> days =
        counted(passage, total)
            .or(() -> behind(passage, mean))
            .or(() -> dated(passage, total, mean))
            .or(() -> named.of(total).flatMap(item -> wholeDays(passage, item)));
    if (days.isEmpty()) {
      return ofLongTime(passage, total, mean);
    }
    if (!total.quantity().hardInBase().isPositive()) {
      return Optional.empty();
    }
    String label = DAILY.matcher(mean.label()).replaceAll("");
    String what = BARE.matcher(FILLING.matcher(label).replaceAll("")).replaceAll("");
    boolean stated =
        !MARKET.matcher(total.words() + mean.words()).find()
            && (what.isEmpty() || Names.related(what, total.words() + passage.behind(total)));
    return days.filter(d -> stated || d.fits(total, mean))
        .map(d -> d.relation(total, mean, stated));
  }

  /**
   * The total and its days right behind the mean, unless more than a slip parts them:
   * 日均8.6万辆次，7天累计60.2万辆次.
   */
  private static Optional<Subject> ahead(Passage passage, Item mean) {
    return passage.items().stream()
        .skip(mean.index() + 1L)
        .filter(Item::isStanding)
        .findFirst()
        .filter(total -> total.sameMeasure(mean) && passage.sameSentence(mean, total))
        .filter(
            total -> IN_ALL.matcher(total.words()).find() && !DAILY.matcher(total.words()).find())
        .flatMap(
            total ->
                passage
                    .before(total, item -> item.is(Mask.DURATION) && item.index() > mean.index())
                    .flatMap(item -> wholeDays(passage, item))
                    .map(days -> days.relation(total, mean, true)))
        .filter(told -> Misprint.explains(told) || told.agrees())
        .map(Subject.class::cast);
  }

  /** Of a quarter or a year the mean may be told of its working days: only where it fits. */
  private static Optional<Subject> ofLongTime(Passage passage, Item total, Item mean) {
    return total.quantity().hardInBase().isPositive()
        ? dated(passage, total, mean, Grain.QUARTER, Grain.YEAR)
            .filter(days -> days.fits(total, mean))
            .map(days -> days.relation(total, mean, false))
        : Optional.empty();
  }

  /** Days or total told in sentences before: only where all three fit. */
  private static Optional<Subject> apart(Passage passage, NamedDays named, Item mean) {
    if (Digits.telling(mean.quantity()) < TELLING_DIGITS) {
      return Optional.empty();
    }
    return passage
        .back(mean, NEAR, i -> i.isStanding() && i.sameMeasure(mean))
        .filter(total -> passage.sameParagraph(total, mean))
        .filter(total -> !DAILY.matcher(total.words()).find())
        .filter(total -> total.quantity().hardInBase().isPositive())
        .flatMap(
            total ->
                Stream.concat(
                        passage
                            .back(total, FAR, i -> i.is(Mask.DURATION))
                            .flatMap(item -> wholeDays(passage, item).stream()),
                        dated(passage, total, mean).stream())
                    .filter(days -> days.fits(total, mean))
                    .map(days -> (Subject) days.relation(total, mean, false)))
        .findFirst()
        .or(() -> misprinted(passage, named, mean));
  }

  /**
   * The total right before, and the nearest days told before or those of the only holiday, that
   * only a misprint parts.
   */
  private static Optional<Subject> misprinted(Passage passage, NamedDays named, Item mean) {
    return passage
        .before(mean, Item::isFigure)
        .filter(total -> total.isStanding() && total.sameMeasure(mean))
        .filter(total -> BARE.matcher(mean.label()).matches())
        .flatMap(
            total ->
                passage
                    .back(total, FAR, i -> i.is(Mask.DURATION))
                    .filter(days -> passage.sameParagraph(days, mean))
                    .findFirst()
                    .or(named::only)
                    .flatMap(item -> wholeDays(passage, item))
                    .map(days -> days.relation(total, mean, true)))
        .filter(Misprint::explains)
        .map(Subject.class::cast);
  }

  private static Optional<Days> wholeDays(Passage passage, Item item) {
    return Optional.ofNullable(item.time())
        .map(TimeExpression::length)
        .filter(length -> length.measure().sameKind(Measure.DAYS) && length.hard().isPoint())
        .map(length -> new Days(length, passage.mention(item)));
  }

  /** The days of a holiday or season as the sentence counts them: 假期七天，…. */
  private static Optional<Days> counted(Passage passage, Item total) {
    return passage
        .before(total, i -> i.is(Mask.DURATION) && HOLIDAY.matcher(i.words()).find())
        .flatMap(item -> wholeDays(passage, item));
  }

  /** Days counted right behind the mean: 日均发送1500万人次，为期10天. */
  private static Optional<Days> behind(Passage passage, Item mean) {
    return passage.items().stream()
        .skip(mean.index() + 1L)
        .findFirst()
        .filter(item -> item.is(Mask.DURATION) && passage.sameSentence(mean, item))
        .filter(item -> BEHIND.matcher(passage.between(mean, item)).matches())
        .flatMap(item -> wholeDays(passage, item));
  }

  /** The days that both are told for; empty where they differ or are not over. */
  private static Optional<Days> dated(Passage passage, Item total, Item mean) {
    return dated(passage, total, mean, Grain.DAY, Grain.DAY)
        .or(() -> dated(passage, total, mean, Grain.MONTH, Grain.MONTH));
  }

  private static Optional<Days> dated(
      Passage passage, Item total, Item mean, Grain finest, Grain coarsest) {
    TimeInterval time = total.figure().context().time();
    TimeInterval other = mean.figure().context().time();
    if (time == null
        || other == null
        || total.figure().context().instant()
        || !time.sameDays(other)
        || time.from().equals(time.to())
        || time.grain().compareTo(finest) < 0
        || time.grain().compareTo(coarsest) > 0) {
      return Optional.empty();
    }
    Quantity days =
        Quantity.counted(
            Rational.of(ChronoUnit.DAYS.between(time.from(), time.to()) + 1), Measure.DAYS);
    Mention told =
        passage
            .back(total, FAR, i -> i.time() != null && time.equals(i.time().interval()))
            .findFirst()
            .map(item -> passage.mention(item))
            .orElse(null);
    return Optional.of(new Days(days, told));
  }

  /** How many days, and the words that tell it. */
  private record Days(Quantity number, @Nullable Mention told) {
    boolean fits(Item total, Item mean) {
      return Computation.ratio(total.quantity(), number)
          .value()
          .overlaps(mean.quantity().hardInBase());
    }

    DailyMean relation(Item total, Item mean, boolean stated) {
      return new DailyMean(total.figure(), mean.figure(), number, told, stated);
    }
  }
}
