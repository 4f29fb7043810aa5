package heshu.extract.relation;

import heshu.claim.Grain;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.PeriodMean;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Computation;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A total of several years or months, right before what it makes in one of them:
 * 五年来累计投入62亿元，年均12.4亿元.
 */
public final class PeriodMeanReader implements RelationReader {
  private static final Pattern MEAN =
      Pattern.compile("(?:(?<year>年均|平均每年|每年平均)|月均|平均每月|每月平均)(?<name>\\p{IsHan}*)$");
  private static final Pattern ANY_MEAN = Pattern.compile("均|每");
  private static final Pattern FILLING = Pattern.compile("达到?|约|近|超过?|为|完成|增加|新增|实现|可");
  private static final Pattern NEXT = Mask.pattern("[^。；，{图}]{0,8}，[^，。；：{图}]{0,14}");
  private static final Pattern OTHER = Pattern.compile("其中|最[高多低少]|预计|计划|目标|比|较|[由从]");
  private static final Pattern REACHED = Pattern.compile("(?:增加|增长|提高|上升|扩大|下降|减少|发展)[到至为]$");
  private static final Pattern IN_ALL = Pattern.compile("累计|共|总");

  /** What is there at an instant is no sum of months. */
  private static final Pattern STOCK = Pattern.compile("余额|存|保有|规模|用户|人口|总量");

  private static final Pattern LASTING = Pattern.compile("^(?:以?来|[间内里中]|，|[^，。；]{0,8}(?:累计|共))");
  private static final Pattern NAMED_YEARS = Pattern.compile("^[12][0-9]{3}.*[12][0-9]{3}年$");
  private static final Measure YEARS = new Measure("年", Dimension.DURATION, "年", Rational.ONE);
  private static final Measure MONTHS = new Measure("个月", Dimension.DURATION, "月", Rational.ONE);
  private static final int MOST_MONTHS = 12;

  /** Farther off than this a mean is of something else. */
  private static final Rational FAR = Rational.of(3);

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item mean : passage.items()) {
      if (mean.isAmount() && mean.quantity().hardInBase().isPositive()) {
        Matcher words = MEAN.matcher(mean.words());
        if (words.find()) {
          boolean yearly = words.group("year") != null;
          total(passage, mean, words.group("name"))
              .flatMap(total -> relation(passage, total, mean, yearly))
              .ifPresent(found);
        }
      }
    }
  }

  private static Optional<Item> total(Passage passage, Item mean, String name) {
    String what = FILLING.matcher(name).replaceAll("");
    return passage
        .before(mean, Item::isFigure)
        .filter(total -> total.isAmount() && total.sameMeasure(mean))
        .filter(total -> total.quantity().hardInBase().isPositive())
        .filter(total -> NEXT.matcher(passage.between(total, mean)).matches())
        .filter(total -> !ANY_MEAN.matcher(total.words()).find())
        .filter(total -> !REACHED.matcher(total.words()).find())
        .filter(total -> !OTHER.matcher(total.words() + mean.words()).find())
        .filter(
            total -> what.isEmpty() || Names.related(what, total.words() + passage.behind(total)));
  }

  private static Optional<Subject> relation(
      Passage passage, Item total, Item mean, boolean yearly) {
    return (yearly ? years(passage, total) : months(passage, total, mean))
        .filter(told -> !told.mayBeOneLess(total, mean) && told.isNear(total, mean))
        .map(told -> new PeriodMean(total.figure(), mean.figure(), told.number(), told.words()));
  }

  /** Years counted at the head of the sentence (五年来), or named from the first to the last. */
  private static Optional<Told> years(Passage passage, Item total) {
    return passage
        .before(total, item -> item.time() != null)
        .flatMap(
            item ->
                item.is(Mask.DURATION)
                    ? lasting(passage, item, total)
                    : named(passage, item, total));
  }

  private static Optional<Told> lasting(Passage passage, Item item, Item total) {
    return LASTING.matcher(passage.between(item, total)).find()
        ? Optional.ofNullable(item.time())
            .map(TimeExpression::length)
            .filter(length -> length.hard().isPoint() && length.measure().written().equals("年"))
            .flatMap(length -> Optional.ofNullable(length.hard().lo()))
            .filter(count -> count.isWhole() && count.compareTo(Rational.ONE) > 0)
            .map(count -> Quantity.counted(count, YEARS))
            .map(count -> new Told(count, passage.mention(item), false))
        : Optional.empty();
  }

  private static Optional<Told> named(Passage passage, Item item, Item total) {
    return Optional.ofNullable(item.time())
        .filter(time -> NAMED_YEARS.matcher(time.quote()).matches())
        .map(TimeExpression::interval)
        .filter(time -> time.grain() == Grain.YEAR || time.grain() == Grain.LONGER)
        .filter(time -> IN_ALL.matcher(total.words()).find())
        .map(time -> time.to().getYear() - time.from().getYear() + 1)
        .filter(count -> count > 1)
        .map(count -> Quantity.counted(Rational.of(count), YEARS))
        .map(count -> new Told(count, passage.mention(item), true));
  }

  /** The months that both figures are told for. */
  private static Optional<Told> months(Passage passage, Item total, Item mean) {
    return passage
        .before(total, item -> item.is(Mask.TIME))
        .filter(item -> !STOCK.matcher(total.words()).find())
        .filter(item -> !total.figure().context().instant() && !Times.otherTime(total, mean))
        .flatMap(
            item ->
                Optional.ofNullable(item.time())
                    .map(TimeExpression::interval)
                    .map(PeriodMeanReader::wholeMonths)
                    .filter(count -> count > 1 && count <= MOST_MONTHS)
                    .map(
                        count ->
                            new Told(
                                Quantity.counted(Rational.of(count), MONTHS),
                                passage.mention(item),
                                false)));
  }

  /** 0 where it does not begin and end with a month. */
  private static int wholeMonths(TimeInterval time) {
    return time.from().getDayOfMonth() == 1 && time.to().plusDays(1).getDayOfMonth() == 1
        ? (int) Period.between(time.from(), time.to().plusDays(1)).toTotalMonths()
        : 0;
  }

  /**
   * How many years or months, and the words that tell it.
   *
   * @param named whether the first and the last are named, which some count as one less
   */
  private record Told(Quantity number, Mention words, boolean named) {
    boolean mayBeOneLess(Item total, Item mean) {
      Interval less = number.hardInBase().minus(Interval.point(Rational.ONE));
      return named && total.quantity().hardInBase().over(less).overlaps(value(mean));
    }

    boolean isNear(Item total, Item mean) {
      Interval due = Computation.ratio(total.quantity(), number).value();
      return due.isWithin(value(mean), FAR);
    }

    private static Interval value(Item item) {
      return item.quantity().hardInBase();
    }
  }
}
