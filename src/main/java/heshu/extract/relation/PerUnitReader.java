package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.PerUnit;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mean per head, household, mu or piece with the total and the count that make it. */
public final class PerUnitReader implements RelationReader {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:平均)?每(?<scale>百万|十万|[百千万])?(?:名|位)?(?<unit>架次|班次|趟次|列次|平方米|公里|公顷|公斤"
              + "|[人户家亩吨件台辆架股头张套篇份单盒支米笔场所宗起棵座趟册只项条间班艘列幅例株箱瓶桌枚栋幢层排组村个])口?"
              + "|(?<each>[人户亩家件台单篇股笔场])均|(?<word>平均票价|单[机台]|亩产|单产)");

  /** What is counted where a word for the mean tells it. */
  private static final Map<String, String> COUNTED =
      Map.of("平均票价", "张", "单机", "台", "单台", "台", "亩产", "亩", "单产", "亩");

  private static final Map<String, Rational> SCALES =
      Map.of(
          "百", Rational.of(100),
          "千", Rational.of(1000),
          "万", Rational.of(10_000),
          "十万", Rational.of(100_000),
          "百万", Rational.of(1_000_000));
  private static final String PIECE = "个";
  private static final String VISIT = "人次";
  private static final Pattern SPENT = Pattern.compile("人均(?:旅游)?(?:消费|花费)$");
  private static final Pattern EARNED = Pattern.compile("旅游(?:总|综合)?(?:收入|消费|花费)");
  private static final String PERSON = "人";

  /** Of a company there are only its own: what stands before 每股 names no group of them. */
  private static final String SHARE = "股";

  private static final Pattern MEAN = Pattern.compile("均|每|单产|亩产");
  private static final Pattern PEOPLE = Pattern.compile("人口|居民|村民|常住|户籍");

  /** A figure of one or of some says nothing of all. */
  private static final Pattern OTHER = Pattern.compile("其中|最高|最低|最多|比|较|标准|每[天日月年次]|[年月日][人户亩家]均");

  /** A total of several years may be told beside the mean of one. */
  private static final String SO_FAR = "累计";

  /** Words that do not name what is divided. */
  private static final Pattern FILLING = Pattern.compile("可?达到?|约|近|超过?|突破|为|价格?|的|平均");

  /** What is given out a piece: 每亩150元的补贴. */
  private static final Pattern GIVEN = Pattern.compile("^(?:左右|上下|以上|不等|计算?|的)*(\\p{IsHan}*)");

  private static final Pattern LAST_WORD = Pattern.compile("^.*?(\\p{IsHan}*)$");

  private static final int NEAR = 12;
  private static final int BEHIND = 4;

  /** Letters of a noun. */
  private static final int NOUN = 2;

  private static final int TELLING_DIGITS = 2;

  /**
   * A mean per head is told of the people in mid-year: within this of another day's it may hold.
   */
  private static final Interval NEARLY = Interval.closed(Rational.of(9, 10), Rational.of(11, 10));

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item mean : passage.items()) {
      if (mean.isAmount() && mean.quantity().hardInBase().isPositive()) {
        Matcher unit = UNIT.matcher(mean.words());
        if (unit.find() && !OTHER.matcher(mean.words()).find()) {
          new Search(passage, mean, unit).relation().ifPresent(found);
        }
      }
    }
  }

  /** The search for what one mean is the mean of. */
  private static final class Search {
    private final Passage passage;
    private final Item mean;
    private final String unit;

    /** What is counted by 个: 平均每个考场. */
    private final String noun;

    private final Rational per;

    /** Of what it is the mean; empty where the words name nothing or what is counted: 每家机构. */
    private final String name;

    /** Whose mean it is: 农民人均. */
    private final String group;

    Search(Passage passage, Item mean, Matcher words) {
      this.passage = passage;
      this.mean = mean;
      this.unit =
          Stream.of("unit", "each", "word")
              .map(words::group)
              .filter(Objects::nonNull)
              .findFirst()
              .map(told -> COUNTED.getOrDefault(told, told))
              .orElseThrow();
      String scale = words.group("scale");
      this.per = scale == null ? Rational.ONE : SCALES.getOrDefault(scale, Rational.ONE);
      this.group =
          Names.core(
              FILLING
                  .matcher(
                      LAST_WORD.matcher(mean.words().substring(0, words.start())).replaceAll("$1"))
                  .replaceAll(""));
      String named = FILLING.matcher(mean.words().substring(words.end())).replaceAll("");
      this.noun = noun(named);
      this.name = named.substring(noun.length());
    }

    Optional<Subject> relation() {
      List<Item> totals = around().filter(this::isTotal).toList();
      List<Item> counts = around().filter(this::isCount).toList();
      for (Item count : counts) {
        for (Item total : totals) {
          if (fits(total, count) && ties(total, count)) {
            return Optional.of(relation(total, count));
          }
        }
      }
      return told(totals, counts);
    }

    /** With what words behind 每家 begin that name what is counted: 机构 of 每家机构. */
    private String noun(String named) {
      for (int end = named.length(); end >= NOUN; end--) {
        String start = named.substring(0, end);
        if (around()
            .anyMatch(item -> isOfUnit(item) && sameSentence(item) && counts(item, start))) {
          return start;
        }
      }
      return "";
    }

    private boolean counts(Item item, String what) {
      return item.label().endsWith(what) || passage.behind(item).startsWith(what);
    }

    private Stream<Item> around() {
      int end = Math.min(passage.items().size(), mean.index() + 1 + BEHIND);
      return Stream.concat(
              passage.back(mean, NEAR, i -> true),
              passage.items().subList(mean.index() + 1, end).stream())
          .filter(i -> i.isAmount() && i.quantity().hardInBase().isPositive())
          .filter(i -> passage.sameParagraph(i, mean) && !Times.otherTime(i, mean));
    }

    private boolean sameSentence(Item other) {
      return passage.sameSentence(other, mean);
    }

    private boolean isTotal(Item item) {
      return item.sameMeasure(mean)
          && item.role() == mean.role()
          && !MEAN.matcher(item.words()).find()
          && (name.isEmpty()
              ? sameSentence(item)
              : Names.related(name, told(item)) || isSpent() && EARNED.matcher(told(item)).find());
    }

    private boolean isCount(Item item) {
      return isOfUnit(item)
          && item.isStanding()
          && counts(item, noun)
          && !(unit.equals(PIECE) && noun.isEmpty())
          && !item.sameMeasure(mean)
          && !MEAN.matcher(item.words()).find()
          && (sameSentence(item) || PEOPLE.matcher(told(item)).find());
    }

    private boolean isOfUnit(Item item) {
      Measure measure = item.figure().measure();
      return measure.written().equals(unit)
          || measure.base().equals(unit)
          || isSpent() && unit.equals(PERSON) && measure.base().equals(VISIT);
    }

    /** What each of those who come spends is what the place earns. */
    private boolean isSpent() {
      return SPENT.matcher(mean.words()).find();
    }

    private String told(Item item) {
      return item.figure().context().indicator() + item.words() + passage.behind(item);
    }

    private boolean ties(Item total, Item count) {
      boolean near = sameSentence(total) && sameSentence(count);
      return (near || Digits.telling(mean.quantity()) >= TELLING_DIGITS)
          && bounded(total)
          && bounded(count);
    }

    private static boolean bounded(Item item) {
      return item.quantity().hard().isBounded();
    }

    private boolean fits(Item total, Item count) {
      return quotient(total, count).overlaps(mean.quantity().hardInBase());
    }

    private Interval quotient(Item total, Item count) {
      return Computation.mean(total.quantity(), count.quantity(), per).value();
    }

    /** The only total and the only count of the sentence, where nothing but an error parts them. */
    private Optional<Subject> told(List<Item> totals, List<Item> counts) {
      if (totals.size() != 1 || counts.size() != 1) {
        return Optional.empty();
      }
      Item total = totals.get(0);
      Item count = counts.get(0);
      boolean tied =
          namesGiven(total)
              && (group.length() < 2 || unit.equals(SHARE) || Names.related(group, told(count)))
              && (!isOfPopulation() || PEOPLE.matcher(told(count)).find())
              && sameSentence(total)
              && sameSentence(count)
              && bounded(total)
              && bounded(count)
              && !total.words().contains(SO_FAR);
      return tied && isFar(quotient(total, count), count)
          ? Optional.of(relation(total, count))
          : Optional.empty();
    }

    /** 每千人口6张 is of all people of a place, not of the doctors told beside. */
    private boolean isOfPopulation() {
      return unit.equals(PERSON) && !per.equals(Rational.ONE);
    }

    private boolean namesGiven(Item total) {
      Matcher given = GIVEN.matcher(passage.behind(mean));
      return !name.isEmpty()
          || unit.equals(SHARE)
          || !given.find()
          || given.group(1).length() < 2
          || Names.related(given.group(1), told(total));
    }

    private boolean isFar(Interval quotient, Item count) {
      boolean people = unit.equals(PERSON) && !count.figure().measure().base().equals(VISIT);
      Interval widened = people ? quotient.times(NEARLY) : quotient;
      return widened.disjoint(mean.quantity().hardInBase());
    }

    private PerUnit relation(Item total, Item count) {
      return new PerUnit(total.figure(), count.figure(), mean.figure(), per);
    }
  }
}
