package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.StatedDifference;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its distance from one of another time or thing, which may stand elsewhere:
 * 较上月末上升209亿美元, 增速比制造业投资高8.1个百分点.
 */
public final class StatedDifferenceReader implements RelationReader {
  private static final String MOVED = "(?:小幅|大幅|略|微|分别|又|再)?\\p{IsHan}{1,4}$";

  /** The change since a time; what is measured is told before, or is 增速. */
  private static final Pattern SINCE =
      Mask.pattern("^(?:其|该|同比|增速|增幅|涨幅|降幅|跌幅|占比|比重)*[比较]{时}" + MOVED);

  private static final Pattern ON_MONTH = Pattern.compile("^(?:增速|增幅|涨幅)*环比\\p{IsHan}{2,4}$");

  private static final Pattern ABOVE =
      Mask.pattern(
          "^(?:增速|增幅|涨幅|其|该)*(?:[比较](?<other>\\p{IsHan}{2,16}?)(?:的?(?:增速|增幅|涨幅))?(?<way>高|快|低|慢)出?"
              + "|(?<side>高|快|低|慢)于(?<than>\\p{IsHan}{2,16}?)(?:的?(?:增速|增幅|涨幅))?)$");
  private static final Pattern NARROWS = Pattern.compile("收窄|扩大");
  private static final String FALL = "降幅";

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item difference : passage.items()) {
      if (difference.is(Mask.POINTS)
          || difference.is(Mask.LEVEL) && difference.role() == Role.CHANGES) {
        since(passage, difference).or(() -> above(passage, difference)).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> since(Passage passage, Item difference) {
    return difference.direction() == Direction.NONE
        ? Optional.empty()
        : figure(passage, difference)
            .flatMap(
                figure ->
                    base(passage, figure, difference)
                        .filter(base -> !base.equals(figure.figure().context().time()))
                        .map(
                            base ->
                                relation(
                                    figure,
                                    difference,
                                    figure.figure().context().indicator(),
                                    base,
                                    moved(figure, difference))));
  }

  /** The time that the change is told since; 环比 of a month is since the month before. */
  private static Optional<TimeInterval> base(Passage passage, Item figure, Item difference) {
    if (SINCE.matcher(difference.words()).find()) {
      return passage
          .before(difference, item -> item.is(Mask.TIME))
          .map(Item::time)
          .map(TimeExpression::interval);
    }
    TimeInterval time = figure.figure().context().time();
    return time != null && time.isMonth() && ON_MONTH.matcher(difference.words()).find()
        ? Optional.of(time.monthBefore())
        : Optional.empty();
  }

  private static Optional<Subject> above(Passage passage, Item difference) {
    Matcher words = ABOVE.matcher(difference.words());
    if (!difference.is(Mask.POINTS) || !words.find()) {
      return Optional.empty();
    }
    boolean against = words.group("than") != null;
    boolean below = "低慢".contains(words.group(against ? "side" : "way"));
    Interval points = difference.quantity().hardInBase();
    return figure(passage, difference)
        .map(
            figure ->
                relation(
                    figure,
                    difference,
                    words.group(against ? "than" : "other"),
                    figure.figure().context().time(),
                    below ? points.negate() : points));
  }

  /** The figure right before, of which the difference is told. */
  private static Optional<Item> figure(Passage passage, Item difference) {
    return passage
        .before(difference, Item::isFigure)
        .filter(
            item ->
                difference.is(Mask.POINTS)
                    ? item.is(Mask.PERCENT)
                    : item.isStanding() && item.sameMeasure(difference))
        .filter(item -> item.quantity().numeral() != null);
  }

  /** By how much the signed figure rose; a fall that narrows is a rise. */
  private static Interval moved(Item figure, Item difference) {
    Interval size = difference.quantity().hardInBase();
    boolean falls = figure.isChange() && figure.direction() == Direction.DOWN;
    boolean rises =
        NARROWS.matcher(difference.words()).find() && (falls || difference.words().contains(FALL))
            ? difference.direction() == Direction.DOWN
            : difference.direction() == Direction.UP;
    return rises ? size : size.negate();
  }

  private static Subject relation(
      Item figure, Item difference, String name, @Nullable TimeInterval time, Interval signed) {
    Interval value = figure.isChange() ? figure.rate() : value(figure);
    return new StatedDifference(figure.figure(), difference.figure(), name, time, value, signed);
  }

  private static Interval value(Item figure) {
    return figure.is(Mask.PERCENT)
        ? figure.quantity().hardInPercent()
        : figure.quantity().hardInBase();
  }
}
