package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.FromTo;
import heshu.claim.relation.GrowthGap;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A figure, its change on the year before and what it was then: 6.1亿元，同比增长32.5%，上年同期为4.6亿元;
 * 3.2%，比去年同期下降0.2个百分点，去年同期为3.4%.
 */
public final class FormerReader implements RelationReader {
  private static final Phrase TOLD =
      Phrase.of(
          "{数}{率}",
          "([{数}{率}])，[^。；，\\n{图}]{0,10}([{数}{率}{点}])[，（]而?({时})[^。；，\\n{图}]{0,8}([{数}{率}])");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:上年|去年)(?:同期|同月|同季度?)?");
  private static final Pattern END_BEFORE = Pattern.compile("(?:上年|去年)(?:年?末|年?底)");
  private static final Pattern PERIOD_BEFORE = Pattern.compile("(?:上个?|前一?个?)(?:日|天|周|月|季度?)|上期");

  /** What grows at constant prices or on a comparable basis, though the level of then is told. */
  private static final Pattern COMPARABLE =
      Pattern.compile("生产总值|GDP|增加值|收入的?增速|可支配收入|消费支出|人均收入|实际增长|可比|不变价|口径|剔除|扣除|以上|零售|投资");

  private static final String LOSS = "亏";

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage.find(TOLD).forEach(told -> relation(passage, told).ifPresent(found));
  }

  private static Optional<Subject> relation(Passage passage, MatchResult told) {
    Item now = passage.at(told.start(1));
    Item change = passage.at(told.start(2));
    Item time = passage.at(told.start(3));
    Item former = passage.at(told.start(4));
    String words = passage.text().masked().substring(told.start(), told.end());
    String quote = Objects.requireNonNull(time.time(), "a time").quote();
    boolean then =
        switch (change.figure().context().basis()) {
          case YEAR_ON_YEAR -> YEAR_BEFORE.matcher(quote).matches();
          case MONTH_ON_MONTH -> PERIOD_BEFORE.matcher(quote).matches();
          case YEAR_END -> END_BEFORE.matcher(quote).matches();
          default -> false;
        };
    boolean same =
        now.role() != Role.CHANGES
            && former.role() != Role.CHANGES
            && now.sameMeasure(former)
            && (former.label().isEmpty() || Names.same(former.label(), now.label()));
    boolean open = COMPARABLE.matcher(now.figure().context().indicator() + words).find();
    return then && same && isChange(change) && !open && !(now.words() + words).contains(LOSS)
        ? relation(now, change, former)
        : Optional.empty();
  }

  private static boolean isChange(Item change) {
    return change.role() == Role.CHANGES
        && change.direction() != Direction.NONE
        && change.label().isEmpty();
  }

  private static Optional<Subject> relation(Item now, Item change, Item former) {
    if (change.is(Mask.POINTS)) {
      return now.is(Mask.PERCENT)
          ? Optional.of(
              new GrowthGap(
                  now.figure(),
                  former.figure(),
                  change.figure(),
                  now.quantity().hardInPercent(),
                  former.quantity().hardInPercent(),
                  signed(change, change.quantity().hardInPercent())))
          : Optional.empty();
    }
    boolean amount = change.is(Mask.LEVEL) && change.sameMeasure(now);
    return now.is(Mask.LEVEL) && (amount || change.is(Mask.PERCENT))
        ? Optional.of(
            new FromTo(
                former.figure(),
                now.figure(),
                change.figure(),
                amount ? signed(change, change.quantity().hardInBase()) : change.rate(),
                1,
                true))
        : Optional.empty();
  }

  private static Interval signed(Item change, Interval size) {
    return change.direction() == Direction.DOWN ? size.negate() : size;
  }
}
