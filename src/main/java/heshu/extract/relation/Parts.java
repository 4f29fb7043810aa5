package heshu.extract.relation;

import heshu.extract.WordSet;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which figures may be parts of which. */
final class Parts {
  /** What one of a group has is no part of what one of all has; means of days add up. */
  private static final Pattern MEAN =
      Pattern.compile("[人户亩]均|平均(?!每[天日月年])|均价|价格|指数|(?:工资|薪资|薪酬)(?!总)|月均?收入|[月年]均消费");

  /** Without one of these no name tells a mean. */
  private static final WordSet MEAN_WORDS =
      new WordSet(List.of("均", "价格", "指数", "工资", "薪资", "薪酬", "月收入"));

  /** What is left of two sides, so that its parts may exceed it or lie on the other side. */
  private static final Pattern BALANCE = Pattern.compile("[顺逆]差|差额|净流[入出]|净投放|净回笼");

  /** What an amount is of by the end of its name: a profit is no part of an income. */
  private static final WordSet KINDS =
      new WordSet(List.of("收入", "利润", "利润总额", "成本", "产值", "增加值", "投资", "投资额"));

  private Parts() {}

  /**
   * Whether a figure may be a part of a whole: the same measure, and both levels, or both changes
   * in one direction, or both points that pull a growth.
   */
  static boolean fellow(Item whole, Item part) {
    if (part.claim() == null || whole.mask() != part.mask() || whole.role() != part.role()) {
      return false;
    }
    if (!whole.sameMeasure(part)
        || !whole.figure().measure().addsUp()
        || part.quantity().numeral() == null) {
      return false;
    }
    return switch (whole.mask()) {
      case LEVEL ->
          isMean(whole) == isMean(part)
              && !isOtherKind(whole, part)
              && (whole.role() == Role.STANDS
                  || whole.role() == Role.CHANGES && sameVerb(whole, part));
      case POINTS -> whole.words().contains("拉动") && part.words().contains("拉动");
      default -> false;
    };
  }

  /** The figure of which the words tell a part: 新增50例，其中8例; 34例（甲市12例）. */
  static Optional<Item> whole(Passage passage, Item part) {
    return Bracket.whole(passage, part)
        .filter(Item::isFigure) // a bracket may stand behind a time: 较2024年（2.96亿）
        .or(
            () ->
                passage
                    .back(part, 1, Item::isStanding)
                    .findFirst()
                    .filter(whole -> passage.between(whole, part).contains("其中")));
  }

  /** Whether the names say that the amounts are of two kinds: 收入 and 利润. */
  private static boolean isOtherKind(Item whole, Item part) {
    String kind = kind(whole);
    String other = kind(part);
    return !kind.isEmpty()
        && !other.isEmpty()
        && !kind.startsWith(other)
        && !other.startsWith(kind);
  }

  private static String kind(Item item) {
    String name = item.figure().context().indicator();
    int from = KINDS.startBefore(name, name.length());
    return from < 0 ? "" : name.substring(from);
  }

  /** Whether a figure tells how much there is for one of many. */
  static boolean isMean(Item item) {
    String name = item.figure().context().indicator();
    return MEAN_WORDS.isIn(name)
        && MEAN.matcher(name).find()
        && (!isCount(item) || name.contains("均"));
  }

  /** Cities with falling prices are counted: a count is a mean only where it says so. */
  private static boolean isCount(Item item) {
    return item.figure().measure().dimension() == Dimension.COUNT;
  }

  /** Whether a figure tells what is left of two sides: 顺差, 净流入. */
  static boolean isBalance(Item item) {
    return BALANCE.matcher(item.figure().context().indicator()).find();
  }

  /** What figures come to, in their base measure. */
  static Interval sum(List<Item> parts) {
    return parts.stream()
        .map(part -> part.quantity().hardInBase())
        .reduce(Interval.point(Rational.ZERO), Interval::plus);
  }

  /** Where several figures stand before 其中, the part may be one of their sum. */
  static boolean isOnlyWhole(Passage passage, Item whole) {
    return passage.before(whole, i -> i.isStanding() && i.sameMeasure(whole)).isEmpty();
  }

  private static boolean sameVerb(Item whole, Item part) {
    return whole.direction() == part.direction() && whole.is(Mask.LEVEL);
  }
}
