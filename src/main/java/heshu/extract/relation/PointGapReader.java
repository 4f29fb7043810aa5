package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.GrowthGap;
import heshu.claim.relation.PointsAsPercent;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Percentage points between two rates that the words put side by side: 由30%提高到35%，提高5个百分点;
 * 5.1%，较此前预测的4.3%上调0.8个百分点.
 */
public final class PointGapReader implements RelationReader {
  private static final String MOVED =
      "(?:上调|提高|提升|上升|回升|增加|增长|扩大|高|下调|下降|回落|降低|减少|收窄|低)(?:了|出)?(?:约|近)?";
  private static final Phrase FROM_TO =
      Phrase.of(
          "由从",
          "[由从][^。；，\\n{图}]{0,24}?({率})[^。；，\\n{图}]{0,10}?(?:到|至|为)[^。；，\\n{图}]{0,8}?({率})，"
              + "(?!年均|[^。；，\\n{图}]{0,8}?(?:影响|拉动|带动|推动|贡献))"
              + "[^。；，\\n{图}]{0,8}?"
              + MOVED
              + "({点})");
  private static final Phrase AGAINST =
      Phrase.of(
          "{率}",
          "({率})(?:左右)?，?[^。；，\\n{图}]{0,4}?(?:较|比(?![例重值率]))[^。；，：\\n{图}]{0,30}?(?:的|为|（)({率})(?:）|[^。；，\\n{图}]{0,4}?)?"
              + MOVED
              + "({点})");

  private static final Phrase IN_PERCENT =
      Phrase.of(
          "由从",
          "[由从][^。；，\\n{图}]{0,24}?({率})[^。；，\\n{图}]{0,10}?(?:到|至|为)[^。；，\\n{图}]{0,8}?({率})，(?:共|累计|已经?)?"
              + MOVED
              + "({率})");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage
        .find(IN_PERCENT)
        .map(
            m ->
                new PointsAsPercent(
                    passage.at(m.start(1)).figure(),
                    passage.at(m.start(2)).figure(),
                    passage.at(m.start(3)).figure()))
        .filter(moved -> moved.from().quantity().hardInPercent().isPositive())
        .forEach(found);
    passage.find(FROM_TO).forEach(m -> relation(passage, m, 2, 1).ifPresent(found));
    passage.find(AGAINST).forEach(m -> relation(passage, m, 1, 2).ifPresent(found));
  }

  private static Optional<Subject> relation(Passage passage, MatchResult words, int now, int then) {
    Item first = passage.at(words.start(now));
    Item other = passage.at(words.start(then));
    Item gap = passage.at(words.start(3));
    if (gap.direction() == Direction.NONE || isFromOtherTime(passage, other, first, gap)) {
      return Optional.empty();
    }
    Interval points = gap.quantity().hardInPercent();
    return Optional.of(
        new GrowthGap(
            first.figure(),
            other.figure(),
            gap.figure(),
            rate(first),
            rate(other),
            gap.direction() == Direction.DOWN ? points.negate() : points));
  }

  /** Whether the gap is told from another time than the rate: 由去年同期下降5%转为增长21%，比一季度提高43个百分点. */
  private static boolean isFromOtherTime(Passage passage, Item then, Item now, Item gap) {
    TimeInterval from = timeBefore(passage, then);
    TimeInterval told = gap.index() - 1 > now.index() ? timeBefore(passage, gap) : null;
    return from != null && told != null && !from.sameDays(told);
  }

  private static @Nullable TimeInterval timeBefore(Passage passage, Item item) {
    TimeExpression time = item.index() == 0 ? null : passage.items().get(item.index() - 1).time();
    return time == null ? null : time.interval();
  }

  /** A share has no direction, whatever it rose or fell to. */
  private static Interval rate(Item item) {
    return item.role() == Role.CHANGES ? item.rate() : item.quantity().hardInPercent();
  }
}
