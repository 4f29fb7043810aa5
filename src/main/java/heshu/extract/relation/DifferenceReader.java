package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Difference;
import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Amounts by which a level changed or two levels differ, with the two levels where the article has
 * them: 逆差 of 进口 and 出口, 增加了1.36万亿元 on a figure before.
 */
public final class DifferenceReader implements RelationReader {
  private static final List<List<String>> BALANCES = Lexicon.rows("balances.tsv");
  private static final WordSet BALANCE =
      new WordSet(
          Stream.concat(Stream.of("差额"), BALANCES.stream().map(row -> row.get(0))).toList());
  private static final Phrase ATTENDANCE =
      Phrase.of(
          "应",
          "应(?:到|出席|参加)[^。；，{图}]{0,8}({数})[^。；{图}]{0,6}?(?:实到|实际出席|出席|到会|参加)[^。；，{图}]{0,6}({数})"
              + "[^。；{图}]{0,6}?(?:缺席|请假|未到|未出席)[^。；，{图}]{0,4}({数})");

  /** What came and what went, and what is left of both: 出生902万人，死亡1110万人，人口减少208万人. */
  private static final Phrase NET =
      Phrase.of(
          "新出迁",
          "(?:新增|新设|新登记|出生|迁入)[^。；，{图}]{0,10}({数})[^。；{图}]{0,6}[，、][^。；，{图}]{0,6}"
              + "(?:注销|退出|吊销|死亡|迁出)[^。；，{图}]{0,6}({数})[^。；{图}]{0,6}[，、][^。；，{图}]{0,8}"
              + "(?:净增加?|净减少?|净流入|净流出|自然增长|自然增加|人口增加|人口减少|自然减少)了?({数})");

  /** What was raised, what it cost and what is left: 总额9.76亿元，扣除发行费用0.82亿元后，净额为8.94亿元. */
  private static final Phrase LEFT =
      Phrase.of(
          "{数}",
          "({数})[^。；，{图}]{0,8}，[^。；，{图}]{0,4}扣除[^。；，{图}]{0,12}({数})[^。；，{图}]{0,8}，?"
              + "[^。；，{图}]{0,10}(?:净额|净值)[^。；，{图}]{0,6}({数})");

  /** 出生率为6.76‰，死亡率为7.96‰，自然增长率为-1.20‰. */
  private static final Phrase VITAL =
      Phrase.of(
          "出",
          "出生率[^。{图}]{0,4}({率})[^。\\n]{0,20}?死亡率[^。{图}]{0,4}({率})[^。\\n{图}]{0,12}自然增长率[^。{图}]{0,4}({率})");

  /** 由第25位上升到第19位，前移6位. */
  private static final Phrase RANKS =
      Phrase.of(
          "{序}",
          "({序})[^。；，\\n{图}{序}]{0,10}?(?:上升|跃升|提升|前移|晋升|攀升|升)[到至为]了?[^。；，\\n{图}{序}]{0,8}({序})"
              + "[^。；，\\n{图}]{0,4}，(?:共|累计)?(?:前移|提升|上升|晋升|跃升|提高|前进|升)了?({数})");

  private static final Pattern AGAINST = Pattern.compile("^(?:相比|相较|比|较)");
  private static final String TRADE = "进出口";
  private static final int NEAR = 8;
  private static final int FAR = 12;
  private static final int TELLING_DIGITS = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage.find(ATTENDANCE).forEach(m -> left(passage, m).ifPresent(found));
    passage.find(LEFT).forEach(m -> left(passage, m).ifPresent(found));
    passage.find(VITAL).forEach(m -> left(passage, m).ifPresent(found));
    passage
        .find(RANKS)
        .map(m -> List.of(m.start(1), m.start(2), m.start(3)))
        .map(at -> at.stream().map(passage::at).toList())
        .filter(items -> items.stream().allMatch(item -> item.claim() != null))
        .map(items -> relation(items.get(0), items.get(1), items.get(2)))
        .forEach(found);
    passage.find(NET).forEach(m -> net(passage, m).ifPresent(found));
    for (Item item : passage.items()) {
      if (item.is(Mask.LEVEL)
          && (isChange(item) || BALANCE.isIn(item.figure().context().indicator()))) {
        told(passage, item)
            .or(() -> pair(passage, item))
            .or(() -> against(passage, item))
            .ifPresent(found);
      }
    }
  }

  /** All, some of it, and what is left without them. */
  private static Optional<Subject> left(Passage passage, MatchResult words) {
    Item all = passage.at(words.start(1));
    Item some = passage.at(words.start(2));
    Item left = passage.at(words.start(3));
    return all.sameMeasure(some) && all.sameMeasure(left)
        ? Optional.of(relation(all, some, left))
        : Optional.empty();
  }

  private static Optional<Subject> net(Passage passage, MatchResult words) {
    Item came = passage.at(words.start(1));
    Item went = passage.at(words.start(2));
    Item net = passage.at(words.start(3));
    boolean fell = net.direction() == Direction.DOWN;
    return came.sameMeasure(went) && came.sameMeasure(net)
        ? Optional.of(relation(fell ? went : came, fell ? came : went, net))
        : Optional.empty();
  }

  /** The two sides that a balance lies between by their names, whether they fit or not. */
  private static Optional<Subject> told(Passage passage, Item balance) {
    String name = balance.figure().context().indicator();
    return BALANCES.stream()
        .filter(row -> name.endsWith(row.get(0)))
        .flatMap(row -> told(passage, balance, row.get(1), row.get(2)).stream())
        .findFirst()
        .map(Subject.class::cast);
  }

  /**
   * Sides told in a sentence before, or told before their names, are those of the balance only
   * where a misprint explains all.
   */
  private static Optional<Difference> told(
      Passage passage, Item balance, String name, String otherName) {
    Optional<Item> more = side(passage, balance, name);
    Optional<Item> less = side(passage, balance, otherName);
    if (more.isEmpty() || less.isEmpty()) {
      return Optional.empty();
    }
    boolean named = isSide(more.get(), name) && isSide(less.get(), otherName);
    boolean tied = named && passage.sameSentence(more.get(), balance);
    return Optional.of(relation(more.get(), less.get(), balance))
        .filter(r -> !named || sameThing(more.get(), name, less.get(), otherName))
        .filter(r -> tied || Misprint.explains(r));
  }

  /** The nearest figure of a side, told in the same paragraph for the same time. */
  private static Optional<Item> side(Passage passage, Item balance, String name) {
    return passage
        .back(balance, NEAR, i -> i.isStanding() && i.sameMeasure(balance))
        .filter(i -> passage.sameParagraph(i, balance))
        .filter(i -> isSide(i, name) || isSideBehind(passage, i, name))
        .findFirst()
        .filter(i -> sameTime(i, balance));
  }

  private static boolean isSide(Item item, String name) {
    return !thing(item, name).equals(Names.core(name(item)));
  }

  /** A figure that stands before its name: 1415亿元逆回购操作. */
  private static boolean isSideBehind(Passage passage, Item item, String name) {
    return passage.behind(item).endsWith(name);
  }

  private static boolean sameThing(Item more, String name, Item less, String otherName) {
    String one = thing(more, name);
    String other = thing(less, otherName);
    return one.equals(other) || one.isEmpty() || other.isEmpty();
  }

  /** What is bought or sold: 货物 of 货物出口; the name itself where it does not end in the side. */
  private static String thing(Item item, String side) {
    String name = Names.core(name(item));
    return name.endsWith(side) && !name.endsWith(TRADE)
        ? name.substring(0, name.length() - side.length())
        : name;
  }

  /** The name that a figure bears itself or carries on: 出口增长至579亿美元. */
  private static String name(Item item) {
    return item.label().isEmpty() ? item.figure().context().indicator() : item.label();
  }

  private static boolean sameTime(Item side, Item balance) {
    return Objects.equals(side.figure().context().time(), balance.figure().context().time());
  }

  private static Difference relation(Item more, Item less, Item balance) {
    return new Difference(more.figure(), less.figure(), balance.figure());
  }

  private static boolean isChange(Item item) {
    return item.role() == Role.CHANGES && item.direction() != Direction.NONE;
  }

  /**
   * The level that the words compare with and the last one told before it of a like name or the
   * same place, which only a misprint keeps from lying apart by the amount: 相比上年的11万亿元，增加了1.36万亿元.
   */
  private static Optional<Subject> against(Passage passage, Item amount) {
    return passage
        .before(amount, i -> i.is(Mask.LEVEL) && i.sameMeasure(amount))
        .filter(base -> isChange(amount) && AGAINST.matcher(base.words()).find())
        .flatMap(
            base ->
                passage
                    .back(base, NEAR, i -> i.isStanding() && i.sameMeasure(amount))
                    .filter(level -> passage.sameParagraph(level, base))
                    .findFirst()
                    .filter(level -> isOfThing(level, base, amount))
                    .map(
                        level ->
                            amount.direction() == Direction.UP
                                ? relation(level, base, amount)
                                : relation(base, level, amount)))
        .filter(Misprint::explains)
        .map(Subject.class::cast);
  }

  private static boolean isOfThing(Item level, Item base, Item amount) {
    String name = level.figure().context().indicator();
    return level.scope().sharesPlace(amount.scope())
        || Names.same(name, base.figure().context().indicator())
        || Names.same(name, amount.figure().context().indicator());
  }

  /** Whether the amount is that of one of two levels told side by side: 24万个、30万个，分别增加1万个、5万个. */
  private static boolean isRow(Passage passage, Item a, Item b, Item amount) {
    Item last = a.index() > b.index() ? a : b;
    return passage.sameSentence(a, amount)
        && passage.sameSentence(b, amount)
        && passage.between(last, amount).contains("分别");
  }

  /** Whether two levels may be one that moved: both that bear names of their own bear one name. */
  private static boolean mayBeOne(Item a, Item b) {
    return a.label().isEmpty() || b.label().isEmpty() || Names.same(a.label(), b.label());
  }

  /** Two levels before that lie apart by the amount. */
  private static Optional<Subject> pair(Passage passage, Item amount) {
    List<Item> levels =
        passage
            .back(amount, FAR, i -> i.is(Mask.LEVEL) && i.role() != Role.CHANGES)
            .filter(i -> i.sameMeasure(amount))
            .filter(i -> Digits.telling(i.quantity()) >= TELLING_DIGITS)
            .filter(i -> passage.sameParagraph(i, amount))
            .filter(
                i -> isChange(amount) || !Parts.isBalance(i)) // balances lie between other sides
            .toList();
    for (Item a : levels) {
      for (Item b : levels) {
        Interval difference = a.quantity().hardInBase().minus(b.quantity().hardInBase());
        if (a != b
            && !isRow(passage, a, b, amount)
            && (!isChange(amount) || mayBeOne(a, b))
            && difference.overlaps(amount.quantity().hardInBase())) {
          return Optional.of(relation(a, b, amount));
        }
      }
    }
    return Optional.empty();
  }
}
