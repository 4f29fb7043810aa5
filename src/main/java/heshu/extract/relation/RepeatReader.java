package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Repeat;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import heshu.quantity.ScaleSlip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One fact told at two places of the body of an article. */
public final class RepeatReader implements RelationReader {
  /** Letters that a name must have before it alone says that two figures are of one thing. */
  private static final int TELLING_NAME = 4;

  /** 全国进出口 tells more than a name of three letters that leaves the place out. */
  private static final int TELLING_NATIONAL = 3;

  /** Letters of a proper name. */
  private static final int TELLING_ENTITY = 3;

  /** Letters beside two figures that are hardly the same by chance. */
  private static final int COPIED = 10;

  /** Bare numbers that name a year. */
  private static final Interval YEARS =
      new Interval(Rational.of(1900), false, Rational.of(2100), false);

  private static final int SLIP_DIGITS = 2;
  private static final int COPIED_DIGITS = 5;
  private static final int RATE_DIGITS = 3;
  private static final int LEVEL_DIGITS = 4;

  /** Two tellings of one fact that are further apart than this are hardly meant for one. */
  private static final Rational FAR = Rational.of(11, 10);

  /** By how much a bound that rounds a figure may be off. */
  private static final Rational ROUND = Rational.of(11, 10);

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Map<String, List<Told>> blocks = new HashMap<>();
    NounCounts counts = new NounCounts(passage);
    for (Item item : passage.items()) {
      if (item.claim() != null
          && isFact(item)
          && !HeadlineReader.isHeadline(item.figure().mention().section())) {
        Told now = new Told(item, core(item), tells(item.quantity()));
        List<Told> told = blocks.computeIfAbsent(block(item), key -> new ArrayList<>());
        told.forEach(before -> pair(passage, counts, before, now, found));
        told.add(now);
      }
    }
  }

  /** A figure with the bare name of what it measures, and whether its repetition is no chance. */
  private record Told(Item item, String core, boolean tells) {

    /** Whether the name alone tells that two figures are of one thing. */
    boolean named() {
      return core.length() >= TELLING_NAME
          || core.length() >= TELLING_NATIONAL && Names.national(name(item));
    }

    /** By how much 进口 or 出口 moved: of many such rates some are equal by chance. */
    boolean isShortRate() {
      return core.length() < TELLING_ENTITY && item.is(Mask.PERCENT) && item.isChange();
    }

    /** 人均生产总值 is another thing than 生产总值, though its name holds it. */
    boolean isMean() {
      return core.contains("均");
    }
  }

  static boolean isFact(Item item) {
    return item.role() != Role.BASE
        && (item.is(Mask.LEVEL) || item.is(Mask.PERCENT) || item.is(Mask.MULTIPLE))
        && item.quantity().numeral() != null
        && !isYear(item.quantity());
  }

  /** 2025 in a name without 年 tells no amount. */
  private static boolean isYear(Quantity quantity) {
    Numeral numeral = quantity.numeral();
    return numeral != null
        && quantity.measure().dimension() == Dimension.NONE
        && quantity.hedge() == null
        && YEARS.contains(numeral.value());
  }

  private static String block(Item item) {
    return item.mask()
        + item.figure().measure().base()
        + item.role()
        + item.direction()
        + item.figure().context().basis();
  }

  /**
   * The bare name; empty where it does not name what is measured: 占总数 is what a share is taken of,
   * and so is 全国水平的 before a multiple; of 中央企业2504亿元 a sentence before says what the amount is.
   */
  private static String core(Item item) {
    String name = name(item);
    boolean base =
        item.is(Mask.PERCENT) && name.startsWith("占")
            || item.is(Mask.MULTIPLE) && item.label().isEmpty() && isBase(item, name);
    boolean holder = Names.isHolder(name) && item.figure().measure().dimension() != Dimension.COUNT;
    return base || holder ? "" : Names.core(name);
  }

  /** Whether the name stands before 的 and the multiples, of which this may be a later one. */
  private static boolean isBase(Item item, String name) {
    Mention mention = item.figure().mention();
    String text = mention.section().text();
    int from = mention.section().sentenceAt(mention.start()).start();
    return !name.isEmpty() && text.substring(from, mention.start()).contains(name + "的");
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  private static void pair(
      Passage passage, NounCounts counts, Told before, Told now, Consumer<Subject> found) {
    Item first = before.item();
    Item second = now.item();
    boolean sameName = !before.core().isEmpty() && before.core().equals(now.core());
    boolean telling = sameName && before.named() && now.named();
    boolean contained =
        Names.sameCores(before.core(), now.core()) && before.isMean() == now.isMean();
    if (Times.apart(first, second)
        || passage.sameSentence(first, second)
        || first.quantity().touches(second.quantity())
        || Narrowing.differs(passage, first, second)) {
      return;
    }
    if (Beside.oneFact(passage, first, second)
        && !Times.otherTime(first, second)
        && (Typo.between(first.quantity(), second.quantity(), SLIP_DIGITS)
            || slippedRoughly(first.quantity(), second.quantity()))) {
      found.accept(new Repeat(first.figure(), second.figure(), false, true, false));
      return;
    }
    if (Heads.differ(passage, first, second) && !isTellingAlike(passage, first, second)) {
      return;
    }
    if (!contained && !sameName) {
      if (rounds(before, now)
          || isCopied(first, second)
          || counts.sameCount(first, second)
          || Echo.of(passage, first, second)) {
        found.accept(new Repeat(first.figure(), second.figure(), false, false, false));
      }
      return;
    }
    boolean tied =
        (telling || contained && before.named() && now.named()) && stated(first, second, telling)
            || isEntity(first, second)
            || sameName
                && !isPartOfOther(passage, first, second)
                && isRetold(Retelling.of(passage, first, second), telling, first, second);
    boolean stated = tied && !Fellow.differ(passage, first, second);
    if (telling && slipped(first.quantity(), second.quantity())) {
      found.accept(new Repeat(first.figure(), second.figure(), false, stated, true));
    } else if (stated
        || before.tells() && repeats(before, now)
        || rounds(before, now)
        || counts.sameCount(first, second)) {
      found.accept(new Repeat(first.figure(), second.figure(), false, stated, false));
    }
  }

  /** Whether both are one number, with digits or words that two things hardly share. */
  private static boolean isTellingAlike(Passage passage, Item first, Item second) {
    return first.quantity().sameNumber(second.quantity())
        && (Digits.telling(first.quantity()) >= RATE_DIGITS
            || Retelling.of(passage, first, second).letters() >= COPIED);
  }

  /** Whether a slip parts figures of which one is told roughly: 33.89亿元 and 约33.19亿元. */
  private static boolean slippedRoughly(Quantity first, Quantity second) {
    return first.hard().isBounded()
        && second.hard().isBounded()
        && !overlap(first, second)
        && Digits.written(first) >= RATE_DIGITS
        && Typo.mayMean(first, second.softInBase());
  }

  /** Whether a level is printed with so many digits that no other thing has it by chance. */
  private static boolean isCopied(Item first, Item second) {
    return first.isStanding()
        && first.quantity().sameNumber(second.quantity())
        && first.figure().measure().dimension() != Dimension.NONE
        && Digits.telling(first.quantity()) >= COPIED_DIGITS;
  }

  /**
   * Whether the words alone tie two figures: of one name, or with a slip of the pen of names of
   * which one holds the other.
   */
  private static boolean stated(Item first, Item second, boolean sameName) {
    return sameTime(first, second)
        && (Typo.between(first.quantity(), second.quantity(), digits(first, second))
            || sameName && missesBound(first, second)
            || sameName
                && within(first.quantity(), second.quantity(), FAR)
                && Naming.of(first.figure()).whole()
                && Naming.of(second.figure()).whole());
  }

  /** Whether a figure would keep to a bound of the same name if not for a slip of the pen. */
  private static boolean missesBound(Item first, Item second) {
    Item bound = first.quantity().hard().isBounded() ? second : first;
    Item exact = bound == first ? second : first;
    return !bound.quantity().hard().isBounded()
        && exact.quantity().hard().isBounded()
        && Digits.telling(exact.quantity()) >= RATE_DIGITS
        && Typo.mayMean(exact.quantity(), bound.quantity().softInBase());
  }

  /**
   * Whether both tell by how much one thing of that very name moved, differing by a slip: quotes of
   * a day, summed up and in detail.
   */
  private static boolean isEntity(Item first, Item second) {
    String name = name(first);
    int digits = name.length() >= TELLING_ENTITY ? RATE_DIGITS : LEVEL_DIGITS;
    return first.role() == Role.CHANGES
        && first.is(Mask.PERCENT)
        && name.length() > 1
        && name.equals(name(second))
        && !(first.label().isEmpty() && second.label().isEmpty())
        && !Times.otherTime(first, second)
        && Typo.between(first.quantity(), second.quantity(), digits);
  }

  /**
   * Whether figures of one name differ by a slip of the pen where nothing beside them differs; of a
   * short name or of one digit only where many words are copied.
   */
  private static boolean isRetold(Retelling words, boolean telling, Item first, Item second) {
    boolean copied = words.letters() >= COPIED && words.before() > 1;
    return !words.parted()
        && (telling || copied)
        && !Times.otherTime(first, second)
        && !first.scope().inOtherPlace(second.scope())
        && Typo.between(first.quantity(), second.quantity(), copied ? 1 : SLIP_DIGITS);
  }

  /** Whether both are told as parts, of wholes that differ: 新增50例。其中境外输入8例. */
  private static boolean isPartOfOther(Passage passage, Item first, Item second) {
    Optional<Item> one = Parts.whole(passage, first);
    Optional<Item> other = Parts.whole(passage, second);
    return one.isPresent()
        && other.isPresent()
        && !one.get().quantity().hardInBase().overlaps(other.get().quantity().hardInBase());
  }

  private static boolean sameTime(Item first, Item second) {
    TimeInterval one = first.figure().context().time();
    TimeInterval other = second.figure().context().time();
    return one != null && other != null && one.sameDays(other);
  }

  /**
   * A level must be printed with more digits than a rate that both places name and compare alike.
   */
  private static int digits(Item first, Item second) {
    boolean named = isNamed(first) && isNamed(second);
    boolean compared = first.figure().context().basis() != Basis.NONE;
    return first.role() == Role.CHANGES && named && compared ? RATE_DIGITS : LEVEL_DIGITS;
  }

  /** Whether a figure bears a name of its own: before it, or by its place in a row. */
  private static boolean isNamed(Item item) {
    return !item.label().isEmpty() || item.isJoined() && !name(item).contains("、");
  }

  private static boolean slipped(Quantity first, Quantity second) {
    return Digits.telling(first) >= 2
        && Digits.telling(second) >= 2
        && ScaleSlip.between(first.hardInBase(), second.hardInBase());
  }

  /** Whether a figure is printed with enough digits that its repetition is no chance. */
  private static boolean tells(Quantity quantity) {
    return Digits.telling(quantity) >= 2 && quantity.hard().isBounded();
  }

  /**
   * Equal figures repeat one another where one name holds the other, of one time or with digits
   * that are no chance, both for changes where the names are not one; figures printed to different
   * places only where the names are one and tell something, or both have such digits.
   */
  private static boolean repeats(Told before, Told now) {
    Quantity first = before.item().quantity();
    Quantity second = now.item().quantity();
    Numeral one = first.numeral();
    Numeral other = second.numeral();
    boolean precise = Math.min(Digits.telling(first), Digits.telling(second)) >= RATE_DIGITS;
    boolean elsewhere =
        Times.otherTime(before.item(), now.item())
            || before.item().scope().inOtherPlace(now.item().scope());
    boolean sameName = before.core().equals(now.core());
    boolean likely = sameName || before.item().role() != Role.CHANGES;
    if (one == null || other == null || elsewhere && !(precise && likely) || !precise && !likely) {
      return false;
    }
    boolean named = before.named() && now.named();
    return one.value().equals(other.value())
        ? named || sameName && (precise || !before.isShortRate())
        : named
            && (sameName && now.tells() || precise)
            && second.hard().isBounded() // a bound agrees only with what it rounds
            && one.precision().lastPlace() != other.precision().lastPlace()
            && overlap(first, second);
  }

  /** 超24亿人次 and 24.32亿人次, told of one name: a bound and what it rounds. */
  private static boolean rounds(Told before, Told now) {
    Quantity first = before.item().quantity();
    Quantity second = now.item().quantity();
    Quantity bound = first.hard().isBounded() ? second : first;
    Quantity exact = bound == first ? second : first;
    return before.named()
        && foreseen(before).equals(foreseen(now))
        && !bound.hard().isBounded()
        && exact.hard().isBounded()
        && Digits.telling(exact) >= RATE_DIGITS
        && within(bound, exact, ROUND)
        && overlap(first, second);
  }

  /** The name without 预计: a forecast rounds to what it is a forecast of. */
  private static String foreseen(Told told) {
    return told.core().replace("预计", "");
  }

  /** Whether neither figure is more than so many times the other. */
  private static boolean within(Quantity first, Quantity second, Rational times) {
    Numeral one = first.numeral();
    Numeral other = second.numeral();
    if (one == null || other == null || one.value().signum() * other.value().signum() <= 0) {
      return false;
    }
    Rational here = one.value().abs();
    Rational there = other.value().abs();
    return here.compareTo(there.times(times)) <= 0 && there.compareTo(here.times(times)) <= 0;
  }

  private static boolean overlap(Quantity first, Quantity second) {
    Interval one = first.hardInBase();
    return one.overlaps(second.hardInBase());
  }
}
