package heshu.extract.relation;

import heshu.claim.Context;
import heshu.claim.Subject;
import heshu.claim.relation.LevelAndChange;
import heshu.claim.relation.MixedDirection;
import heshu.claim.relation.PartOfWhole;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A level with the amount and the rate of its change: X，比上年增加Y，增长Z%. */
public final class AmountReader implements RelationReader {
  private static final Pattern NEXT = Mask.pattern("^[^。；：（）{图}]{0,6}[，、和][^。；，{图}]{0,8}$");

  private static final Pattern BEHIND = Mask.pattern("，[^。；，{图}{时}]{1,8}");
  private static final Pattern REACHED = Pattern.compile("[至到为]+");
  private static final Pattern GROWTH = Pattern.compile("增速|增幅|增长");
  private static final Pattern REAL = Pattern.compile("生产总值|GDP|增加值|不变价|可比|实际增|扣除价格");
  private static final int FAR = 14;

  /** From a figure to the end of a bracket behind it with one figure alone. */
  private static final int BRACKET_LENGTH = 3;

  private static final int TELLING_DIGITS = 3;

  /** 万 as a power of ten. */
  private static final int TEN_THOUSAND = 4;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item amount : passage.items()) {
      if (isAmount(amount)) {
        relation(passage, amount).map(AmountReader::possible).ifPresent(found);
        opposed(passage, amount).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> relation(Passage passage, Item amount) {
    return rateBehind(passage, amount)
        .flatMap(rate -> told(passage, amount, rate).or(() -> fitting(passage, amount, rate)))
        .or(() -> ahead(passage, amount))
        .or(() -> reached(passage, amount))
        .or(() -> apart(passage, amount))
        .or(() -> later(passage, amount));
  }

  /** What rose cannot have risen by more than there is. */
  private static Subject possible(Subject change) {
    return change instanceof LevelAndChange told && told.stated() && told.risesBeyondItself()
        ? new PartOfWhole(told.level(), told.amount())
        : change;
  }

  /** A rise and a fall told of one change, whose three figures fit either way. */
  private static Optional<Subject> opposed(Passage passage, Item amount) {
    return behind(passage, amount)
        .filter(rate -> opposes(amount.direction(), rate.direction()))
        .flatMap(
            rate ->
                passage
                    .before(amount, Item::isStanding)
                    .filter(level -> level.sameMeasure(amount) && isClause(passage, level, amount))
                    .filter(level -> fitsEitherWay(level, amount, rate))
                    .map(level -> (Subject) new MixedDirection(amount.figure(), rate.figure())))
        .or(() -> opposedAhead(passage, amount));
  }

  /** The same with the rate told first: 下降70%至1347亿元，同比增加3140亿元. */
  private static Optional<Subject> opposedAhead(Passage passage, Item amount) {
    return passage
        .before(amount, Item::isFigure)
        .filter(level -> level.isStanding() && level.sameMeasure(amount))
        .filter(level -> REACHED.matcher(level.words()).matches())
        .flatMap(
            level ->
                passage
                    .before(level, Item::isFigure)
                    .filter(rate -> isRate(rate) && amount.label().isEmpty())
                    .filter(rate -> opposes(amount.direction(), rate.direction()))
                    .filter(rate -> fitsEitherWay(level, amount, rate))
                    .map(rate -> new MixedDirection(amount.figure(), rate.figure())));
  }

  private static boolean opposes(Direction one, Direction other) {
    return one != Direction.NONE && other != Direction.NONE && one != other;
  }

  private static boolean fitsEitherWay(Item level, Item amount, Item rate) {
    Interval change = amount.quantity().hardInBase();
    Interval now = level.quantity().hardInBase();
    return Stream.of(now.minus(change), now.plus(change))
        .filter(Interval::isPositive)
        .anyMatch(
            before ->
                change
                    .over(before)
                    .times(Rational.HUNDRED)
                    .overlaps(rate.quantity().hardInPercent()));
  }

  /** The level right before the amount, and its rate told by its name in a sentence behind. */
  private static Optional<Subject> later(Passage passage, Item amount) {
    return passage
        .before(amount, Item::isFigure)
        .filter(level -> level.isStanding() && level.sameMeasure(amount))
        .filter(level -> amount.label().isEmpty() && Names.core(level.label()).length() > 1)
        .flatMap(
            level ->
                passage.items().stream()
                    .skip(amount.index() + 1L)
                    .limit(FAR)
                    .filter(rate -> isRate(rate) && passage.sameParagraph(amount, rate))
                    .filter(rate -> Names.same(rate.label(), level.label()))
                    .filter(rate -> sameChange(amount, rate))
                    .findFirst()
                    .map(rate -> relation(level, amount, rate, true)));
  }

  private static boolean sameChange(Item amount, Item rate) {
    Context one = amount.figure().context();
    Context other = rate.figure().context();
    return amount.direction() == rate.direction() && one.basis() == other.basis();
  }

  /** Level and rate told apart from the amount in its paragraph, where all three are precise. */
  private static Optional<Subject> apart(Passage passage, Item amount) {
    if (Digits.telling(amount.quantity()) < TELLING_DIGITS) {
      return Optional.empty();
    }
    List<Item> levels =
        passage
            .back(amount, FAR, i -> i.isStanding() && i.sameMeasure(amount))
            .filter(i -> passage.sameParagraph(i, amount))
            .filter(i -> Digits.telling(i.quantity()) >= TELLING_DIGITS)
            .toList();
    return passage
        .back(
            amount, FAR, i -> i.is(Mask.PERCENT) && Digits.telling(i.quantity()) >= TELLING_DIGITS)
        .filter(rate -> passage.sameParagraph(rate, amount) && GROWTH.matcher(rate.words()).find())
        .flatMap(
            rate ->
                levels.stream()
                    .filter(level -> fits(level, amount, rate))
                    .map(level -> (Subject) relation(level, amount, rate, false)))
        .findFirst();
  }

  /** The level right before, where it alone can be meant. */
  private static Optional<Subject> told(Passage passage, Item amount, Item rate) {
    return passage
        .before(amount, Item::isStanding)
        .filter(level -> level.sameMeasure(amount) && isClause(passage, level, amount))
        .map(level -> relation(level, amount, rate, isOnlyLevel(passage, level)));
  }

  /** A level farther off that has the name and fits. */
  private static Optional<Subject> fitting(Passage passage, Item amount, Item rate) {
    return passage
        .back(amount, FAR, level -> level.isStanding() && level.sameMeasure(amount))
        .filter(level -> Names.same(level.label(), amount.figure().context().indicator()))
        .filter(level -> fits(level, amount, rate) || isMisprint(level, amount, rate))
        .findFirst()
        .map(level -> relation(level, amount, rate, isMisprint(level, amount, rate)));
  }

  /** The rate right before the amount: 18.95亿元，增长25.2%，增收3.8亿元. */
  private static Optional<Subject> ahead(Passage passage, Item amount) {
    return passage
        .before(amount, Item::isFigure)
        .filter(rate -> isRate(rate) && rate.direction() == amount.direction())
        .filter(rate -> rate.label().isEmpty() && amount.label().isEmpty())
        .filter(rate -> BEHIND.matcher(passage.between(rate, amount)).matches())
        .flatMap(
            rate ->
                passage
                    .before(rate, Item::isFigure)
                    .filter(level -> level.isStanding() && level.sameMeasure(amount))
                    .map(level -> relation(level, amount, rate, isOnlyLevel(passage, level))));
  }

  /** A level told by what it fell or rose to: 下降70%至1347亿元，减少3140亿元. */
  private static Optional<Subject> reached(Passage passage, Item amount) {
    Optional<Item> level = passage.before(amount, Item::isFigure).filter(Item::isStanding);
    return level
        .filter(item -> item.sameMeasure(amount) && REACHED.matcher(item.words()).matches())
        .flatMap(item -> passage.before(item, Item::isFigure))
        .filter(rate -> isRate(rate) && rate.direction() == amount.direction())
        .filter(
            rate ->
                goesOn(passage, level.get(), amount)
                    || fits(level.get(), amount, rate)
                    || isMisprint(level.get(), amount, rate))
        .map(
            rate ->
                relation(
                    level.get(),
                    amount,
                    rate,
                    goesOn(passage, level.get(), amount) || isMisprint(level.get(), amount, rate)));
  }

  /** Whether an amount without a name stands in the clause right behind a level: …，同比减少3140亿元. */
  private static boolean goesOn(Passage passage, Item level, Item amount) {
    return amount.label().isEmpty() && BEHIND.matcher(passage.between(level, amount)).matches();
  }

  private static boolean isMisprint(Item level, Item amount, Item rate) {
    return !fits(level, amount, rate) && Misprint.explains(relation(level, amount, rate, true));
  }

  private static boolean fits(Item level, Item amount, Item rate) {
    boolean rose = amount.direction() == Direction.UP;
    Interval change = amount.quantity().hardInBase();
    Interval before = level.quantity().hardInBase().minus(rose ? change : change.negate());
    return level.quantity().hardInBase().isPositive()
        && level.quantity().hard().isBounded() // 超10亿元 fits any rate
        && before.isPositive()
        && Computation.growthByAmount(level.quantity(), amount.quantity(), rose)
            .value()
            .overlaps(rate.rate());
  }

  /** Whether the sentence has no level before, or only in a part of it that is closed. */
  private static boolean isOnlyLevel(Passage passage, Item level) {
    return passage
        .before(level, i -> i.isStanding() && i.sameMeasure(level))
        .filter(other -> level.label().isEmpty() || !passage.between(other, level).contains("；"))
        .isEmpty();
  }

  private static LevelAndChange relation(Item level, Item amount, Item rate, boolean stated) {
    boolean told = stated && !fitsRoundly(level, amount, rate) && !isReal(level, rate);
    return new LevelAndChange(level.figure(), amount.figure(), rate.figure(), rate.rate(), told);
  }

  /** Whether the rate is told at constant prices, as that of 生产总值 is, and the amount at today's. */
  private static boolean isReal(Item level, Item rate) {
    return REAL.matcher(level.figure().context().indicator() + rate.words()).find();
  }

  /**
   * Whether level and amount, both told in round numbers of 万 or 亿, fit the rate as far as such
   * numbers are rounded: 8780万桶，增加130万桶，增幅1.6%.
   */
  private static boolean fitsRoundly(Item level, Item amount, Item rate) {
    return isRound(level)
        && isRound(amount)
        && Computation.growthByAmount(
                level.quantity().roundedToDigits(),
                amount.quantity().roundedToDigits(),
                amount.direction() == Direction.UP)
            .value()
            .overlaps(rate.rate());
  }

  private static boolean isRound(Item item) {
    Numeral numeral = item.quantity().numeral();
    return numeral != null
        && numeral.precision().lastPlace() >= TEN_THOUSAND
        && numeral.precision().lastNonZero() > numeral.precision().lastPlace();
  }

  private static boolean isRate(Item item) {
    return item.is(Mask.PERCENT) && item.role() == Role.CHANGES && !item.words().contains("年均");
  }

  /** The rate right behind the amount that tells the same change. */
  private static Optional<Item> rateBehind(Passage passage, Item amount) {
    return behind(passage, amount).filter(rate -> rate.direction() == amount.direction());
  }

  /** The rate right behind the amount; of a row of rates the one in the amount's place. */
  private static Optional<Item> behind(Passage passage, Item amount) {
    List<Item> items = passage.items();
    int from = amount.index();
    while (from > 0 && isAmount(items.get(from - 1))) {
      from--;
    }
    int next = amount.index() + 1;
    while (next < items.size() && isAmount(items.get(next))) {
      next++;
    }
    int amounts = next - from;
    next = pastConverted(passage, next);
    if (next == items.size()) {
      return Optional.empty();
    }
    Item rate = items.get(next);
    String between = passage.between(items.get(next - 1), rate);
    boolean tells =
        isRate(rate)
            && rate.label().isEmpty()
            && NEXT.matcher(between.startsWith("）") ? between.substring(1) : between).find();
    List<Item> rates = ShareParts.row(passage, rate);
    boolean each = rate.words().contains("分别") && rates.size() == amounts;
    boolean alone = rates.size() == 1 && amount.index() - from + 1 == amounts;
    return tells && (each || alone)
        ? Optional.of(rates.get(each ? amount.index() - from : 0))
        : Optional.empty();
  }

  /** Past what a bracket right behind an amount tells it in: 增加296.7万吨（59.3亿斤），增长2%. */
  private static int pastConverted(Passage passage, int next) {
    String masked = passage.text().masked();
    Item last = passage.items().get(next - 1);
    int close = last.at() + BRACKET_LENGTH;
    boolean converted =
        close < masked.length()
            && masked.charAt(last.at() + 1) == '（'
            && masked.charAt(close) == '）'
            && next < passage.items().size()
            && passage.items().get(next).at() == close - 1;
    return converted ? next + 1 : next;
  }

  private static boolean isAmount(Item item) {
    return item.is(Mask.LEVEL) && item.role() == Role.CHANGES;
  }

  /** Whether the change is told of the level: nothing between names another thing. */
  private static boolean isClause(Passage passage, Item level, Item amount) {
    return amount.label().isEmpty()
        && !passage.between(level, amount).contains("其中")
        && amount.index() - level.index() <= 6;
  }
}
