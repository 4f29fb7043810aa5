package heshu.extract.relation;

import heshu.claim.relation.ListCount;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of things with the list that names them, before or behind it.
 *
 * @param behind the noun that is counted and what follows it in its clause
 * @param to where the names end in the masked text
 */
record CountedList(Item count, String behind, NameList names, int to, Closing closing) {
  private static final Interval COUNTABLE = Interval.closed(Rational.of(2), Rational.of(60));

  /** 二 stands before no classifier (两大): it belongs to a name such as 飞行二大队. */
  private static final Pattern NO_COUNT = Pattern.compile("^二[^十百]|.*(?:次|例|倍|[班趟]|架次|批次?)$");

  private static final int LEAST_NAMES = 3;

  /** What a count of a few letters counts: 部门, 大圈层, 只区域基金. */
  private static final Pattern NOUN = Pattern.compile("^[”’]?\\p{IsHan}{2,6}");

  /** The noun without its classifier: 省市 of 9省市 and of 8个省市. */
  private static final Pattern KIND = Pattern.compile("^[个家名]?(\\p{IsHan}{2})");

  private static final Pattern BODY = Pattern.compile("(?:[部委局署办行院]|法院|银行|协会)$");

  /** So many names of which one is left out behind 等 seem to be meant as all. */
  private static final int MANY_NAMES = 8;

  /** Names, then the number: 朝阳、通州、顺义等3区; the last name stands right before it. */
  private static final Pattern BEFORE =
      Mask.pattern(
          "(?<names>[^、，。；：！？\\n（）]+(?:（[^（）\\n]*）)?(?:、[^、，。；：！？\\n（）{图}]+(?:（[^（）\\n]*）)?)*、"
              + "[^、，。；：！？\\n（）{图}等的了在“‘]{2,24}?)"
              + "(?<close>”?(?<open>等)?(?:这|共计|共|总共|一共|合计)?)[“‘]?$");

  /** Names in quotes: “新维度”“新理念”“新视角”三个板块, “托育”和“护理”两个专业. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<names>“[^“”，。；：\\n]{1,16}”(?:[、和及与]?“[^“”，。；：\\n]{1,16}”)+)(?<open>等)?$");

  /** The number, then the names: 四个中心（…）, 七个方面包括…. */
  private static final Pattern BEHIND =
      Mask.pattern(
          "^[^，。；：！？\\n（）、]{0,20}?(?:”|’)?"
              + "(?<lead>（|，?(?:具体|其中|它们)?(?:分别是|分别为|分别有|(?<some>包括|包含|涵盖|涉及)了?|即|就是|分别)：?|——|：)"
              + "(?<names>(?:[^，。；！？\\n（）：{图}]|（[^（）\\n]*）)+)(?<end>[，。；！？\\n）])");

  /** 甲、乙和三大运营商: what is counted is one more of the list. */
  private static final Pattern ONE_MORE = Pattern.compile("[和与及]$");

  static boolean isCount(Item item) {
    return isExactCount(item) && !item.quantity().hard().intersect(COUNTABLE).isEmpty();
  }

  /** Whether an item counts things and leaves no doubt how many. */
  static boolean isExactCount(Item item) {
    if (!item.is(Mask.LEVEL) || !item.quantity().isExact()) {
      return false;
    }
    Dimension dimension = item.figure().measure().dimension();
    return dimension == Dimension.COUNT || dimension == Dimension.NONE;
  }

  static Optional<CountedList> before(MaskedText text, Item count) {
    int start = text.clauseStart(count.at());
    String clause = text.masked().substring(start, count.at());
    if (NO_COUNT.matcher(count.figure().quote()).find()) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(clause);
    if (quoted.find()) {
      int to = start + quoted.end("names");
      NameList list = NameList.quoted(text, start + quoted.start(), to);
      return Optional.of(
          new CountedList(
              count,
              noun(text, count),
              list,
              to,
              quoted.group("open") == null ? Closing.BARE : Closing.OPEN));
    }
    Matcher names = BEFORE.matcher(clause);
    if (!names.find() || ONE_MORE.matcher(names.group("names")).find()) {
      return Optional.empty();
    }
    int to = start + names.end("names");
    NameList list = NameList.of(text, start + names.start(), to);
    Closing bare = names.group("close").isEmpty() ? Closing.BARE : Closing.CLOSED;
    Closing closing = names.group("open") == null ? bare : Closing.OPEN;
    return list.most() == 2 && closing == Closing.BARE && !list.isPair()
        ? Optional.empty()
        : Optional.of(new CountedList(count, noun(text, count), list, to, closing));
  }

  static Optional<CountedList> behind(MaskedText text, Item count) {
    int start = count.at() + 1;
    int end = Math.min(text.masked().length(), start + 400);
    Matcher names = BEHIND.matcher(text.masked().substring(start, end));
    if (!names.find()
        || !names.group("names").contains("、")
        || isCountedAgain(text, count, start + names.start("lead"))) {
      return Optional.empty();
    }
    int to = start + names.end("names");
    NameList list = NameList.of(text, start + names.start("names"), to);
    Closing whole = names.group("some") == null ? Closing.CLOSED : Closing.SOME;
    return Optional.of(
        new CountedList(
            count,
            noun(text, count),
            list,
            to,
            names.group("names").contains("等") ? Closing.OPEN : whole));
  }

  /** Whether another count of the same noun stands before the list: 9省市中有8个省市，即…. */
  private static boolean isCountedAgain(MaskedText text, Item count, int lead) {
    Matcher noun = KIND.matcher(noun(text, count));
    return noun.find()
        && Mask.pattern("[{图}][个家名]?" + noun.group(1))
            .matcher(text.masked().substring(count.at() + 1, lead))
            .find();
  }

  /** The measure and the words behind it: 部门联合发文 of 三部门联合发文. */
  private static String noun(MaskedText text, Item count) {
    return count.figure().measure().written()
        + text.masked().substring(count.at() + 1, text.clauseEnd(count.at()));
  }

  /** The number of an exact count. */
  static int whole(Item count) {
    Rational value = count.quantity().hard().lo();
    return value == null ? 0 : value.numerator().intValueExact();
  }

  private int stated() {
    return whole(count);
  }

  boolean agrees() {
    return names.least() <= stated() && stated() <= names.most();
  }

  /**
   * Whether words and names leave no doubt that the list is of what is counted, and the number is
   * another one. A number far off counts something else; 等 leaves no room for one too many only,
   * and hardly for one more than many.
   */
  boolean misses() {
    int more = names.least() - stated();
    int fewer = stated() - names.most();
    int off = Math.max(more, fewer);
    if (agrees() || off >= names.least() || names.most() < LEAST_NAMES && !isOfKind()) {
      return false;
    }
    return switch (closing) {
      case CLOSED -> off == 1 || names.isEven();
      case SOME -> off == 1;
      case BARE -> isThings() && names.isEven();
      case OPEN ->
          isThings() && names.isEven() && (more > 0 || off == 1 && names.least() >= MANY_NAMES);
    };
  }

  /**
   * Whether two names are of the kind that is counted: both end in a letter of the noun (通勤圈、产业圈
   * 三大圈层), or both are bodies (财政部、税务总局三部门).
   */
  private boolean isOfKind() {
    Matcher noun = NOUN.matcher(behind);
    return noun.find()
        && names.isTwo()
        && (names.names().stream().allMatch(name -> BODY.matcher(name.bare()).find())
                && noun.group().contains("部门")
            || names.alike().filter(noun.group()::contains).isPresent());
  }

  /** Whether the list names just as many things as are counted, with no doubt where each ends. */
  boolean isPlain() {
    return names.least() == names.most()
        && names.least() == stated()
        && closing != Closing.OPEN
        && names.names().stream().allMatch(name -> name.bare().length() > 1);
  }

  /** Whether both count as many of one noun: 三大产业. */
  boolean isOfSame(CountedList other) {
    Matcher here = NOUN.matcher(behind);
    Matcher there = NOUN.matcher(other.behind);
    return stated() == other.stated()
        && here.find()
        && there.find()
        && here.group().equals(there.group());
  }

  private boolean isThings() {
    return count.figure().measure().dimension() == Dimension.COUNT;
  }

  ListCount relation(MaskedText text) {
    return new ListCount(
        count.figure(),
        text.mention(names.from(), to),
        names.least(),
        names.most(),
        closing == Closing.CLOSED || misses());
  }

  /** How the words bound a list. */
  enum Closing {
    /** 这三个, 共三个, a list behind its number with 分别是 or a colon. */
    CLOSED,
    /** 包括, which may leave some unnamed. */
    SOME,
    /** Names right before their number. */
    BARE,
    /** 等. */
    OPEN
  }
}
