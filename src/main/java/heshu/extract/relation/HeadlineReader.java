package heshu.extract.relation;

import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Subject;
import heshu.claim.relation.FarBound;
import heshu.claim.relation.Repeat;
import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a title that the body tells again, or of a heading that its paragraphs do. What a
 * headline tells is nearly always told behind it; so where no figure of its kind agrees, the first
 * one of the same name, or one that differs as by a slip of the pen, must have been meant.
 */
public final class HeadlineReader implements RelationReader {
  /** Letters that a name must have before it alone says that two figures are of one thing. */
  private static final int TELLING_NAME = 4;

  /** Digits of which a slip changes so little that both figures must be meant for one. */
  private static final int SLIP_DIGITS = 3;

  /** The same where the paragraph next to the headline tells the figure. */
  private static final int SLIP_DIGITS_NEXT = 2;

  /** Letters that a headline and the paragraph next to it must share in a run. */
  private static final int SHARED = 4;

  /** How many figures of the body may add up to the headline's. */
  private static final int ADDENDS = 6;

  /** Letters of the noun that a count counts. */
  private static final int NOUN = 2;

  private static final Pattern TOGETHER = Pattern.compile("相加|合计|之和|总和");
  private static final Pattern LIST = Pattern.compile("[、和与及]");

  /** Letters of a noun that tell it from others. */
  private static final Pattern COUNTED = Pattern.compile("\\p{IsHan}{4}");

  /** What tells a figure of each of several things; 年均 and 均价 tell of one. */
  private static final Pattern EACH = Pattern.compile("(?<![年人日月季周户亩平场次])均(?![价值衡])|双双?$");

  /** 此前还未突破过10亿美元. */
  private static final Pattern DENIED = Pattern.compile("(?:未|没有|不曾)[^，]{0,4}$");

  /** How many figures of the body a title's 均 is held against. */
  private static final int TOLD_OF_EACH = 6;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      if (item.claim() != null && RepeatReader.isFact(item) && isHeadline(section(item))) {
        List<Item> behind = behind(passage, item);
        List<Item> fellows = behind.stream().filter(other -> comparable(item, other)).toList();
        repeats(passage, item, fellows, new HeadlineSlip(passage, item, behind), found);
      }
    }
  }

  static boolean isHeadline(Section section) {
    return isTitle(section) || section.kind() == SectionKind.HEADING;
  }

  private static boolean isTitle(Section section) {
    return section.kind() == SectionKind.TITLE;
  }

  private static Section section(Item item) {
    return item.figure().mention().section();
  }

  /**
   * The facts of the body behind a title, of the paragraphs up to the next one behind a heading.
   */
  private static List<Item> behind(Passage passage, Item headline) {
    List<Item> behind = new ArrayList<>();
    for (Item item : passage.items()) {
      if (item.claim() == null || section(item) == section(headline)) {
        continue;
      }
      boolean other = isHeadline(section(item));
      if (isTitle(section(headline)) ? !isTitle(section(item)) : item.index() > headline.index()) {
        if (other && !isTitle(section(headline))) {
          break;
        }
        if (RepeatReader.isFact(item)) {
          behind.add(item);
        }
      }
    }
    return behind;
  }

  private static boolean comparable(Item headline, Item item) {
    return headline.mask() == item.mask()
        && !DENIED.matcher(item.words()).find()
        && (HeadlineFit.isBare(headline) || headline.sameMeasure(item))
        && (!Digits.isShare(headline) || Digits.isShare(item)) // 超九成 is not 162%
        && (headline.role() == item.role()
            || headline.is(Mask.PERCENT) && sameNumber(headline, item));
  }

  private static boolean sameNumber(Item headline, Item item) {
    Numeral told = headline.quantity().numeral();
    Numeral other = item.quantity().numeral();
    return told != null && other != null && told.value().equals(other.value());
  }

  private static void repeats(
      Passage passage,
      Item headline,
      List<Item> fellows,
      HeadlineSlip slip,
      Consumer<Subject> found) {
    List<Item> agreeing =
        fellows.stream()
            .filter(item -> HeadlineFit.agree(headline, item))
            .filter(item -> !HeadlineFit.isCoarser(headline, item) || named(headline, item))
            .filter(item -> !HeadlineFit.boundsOther(headline, item, fellows))
            .toList();
    List<Item> related =
        agreeing.stream().filter(item -> related(passage, headline, item)).toList();
    List<Item> told = related.stream().filter(item -> !Times.apart(headline, item)).toList();
    Optional<Item> instead =
        told.stream().anyMatch(item -> named(headline, item))
            ? Optional.empty()
            : slip.insteadOf(told, fellows).filter(item -> HeadlineFit.disagrees(headline, item));
    Optional<SumOfParts> sum =
        told.isEmpty() ? HeadlineSum.of(passage, headline, fellows) : Optional.empty();
    Matcher each = EACH.matcher(headline.words());
    if (each.find()) {
      told.stream().limit(TOLD_OF_EACH).forEach(i -> found.accept(repeat(headline, i, false)));
      String names = headline.words().substring(0, each.start());
      ofEach(headline, names, fellows).forEach(i -> found.accept(repeat(headline, i, true)));
    } else if (instead.isPresent()) {
      found.accept(differs(headline, instead.get()));
    } else if (!told.isEmpty()) {
      Item best =
          first(told, i -> sameNumber(headline, i))
              .or(() -> first(told, i -> named(headline, i)))
              .orElseGet(() -> HeadlineFit.rounded(headline, told));
      found.accept(repeat(headline, best, true));
      exact(headline, told)
          .filter(i -> i != best)
          .ifPresent(i -> found.accept(repeat(headline, i, false)));
    } else if (sum.isPresent()) {
      found.accept(sum.get());
    } else if (related.isEmpty() && fellows.stream().noneMatch(i -> Digits.cut(headline, i))) {
      Section next = next(passage, headline);
      List<Item> near = fellows.stream().filter(i -> section(i) == next).toList();
      List<Item> same = agreeing.stream().filter(i -> section(i) == next).toList();
      meant(passage, headline, fellows, agreeing.isEmpty())
          .filter(item -> named(headline, item) || slip.mayTell(item))
          .filter(item -> agreeing.stream().noneMatch(i -> slip.bearsNameOf(item, i)))
          .or(() -> slip.nextTo(same.isEmpty() ? near : same))
          .filter(
              item ->
                  HeadlineFit.agree(headline, item)
                      || sameName(headline, item)
                      || !isSum(headline, fellows))
          .ifPresent(item -> found.accept(differs(headline, item)));
    }
  }

  /**
   * The figures that a headline tells of each, where they fail: the first of every name that it
   * lists (工业、投资、消费均超三成), or those that its one name tells side by side (产销量双超700万辆).
   */
  private static List<Item> ofEach(Item headline, String listed, List<Item> fellows) {
    String[] names = LIST.split(listed.replaceFirst("同比.*|(?:增[长速幅])$", ""));
    List<Item> told = names.length < 2 ? row(headline, fellows) : new ArrayList<>();
    Arrays.stream(names)
        .filter(name -> names.length > 1 && name.length() >= NOUN)
        .forEach(
            name ->
                first(fellows, i -> i.role() == headline.role() && name(i).contains(name))
                    .ifPresent(told::add));
    return told.stream()
        .filter(item -> item.role() == headline.role() && item.direction() == headline.direction())
        .filter(item -> !HeadlineFit.overlap(headline, item) && !Times.otherTime(headline, item))
        .toList();
  }

  /** The first figure of the headline's name, with those that 和 joins to it. */
  private static List<Item> row(Item headline, List<Item> fellows) {
    List<Item> row = new ArrayList<>();
    fellows.stream()
        .dropWhile(item -> !named(headline, item))
        .takeWhile(item -> row.isEmpty() || item.isJoined())
        .forEach(row::add);
    return row.size() < 2 ? List.of() : row;
  }

  private static Optional<Item> first(List<Item> items, Predicate<Item> fits) {
    return items.stream().filter(fits).findFirst();
  }

  private static Subject differs(Item headline, Item item) {
    return HeadlineFit.isFarBound(headline, item)
        ? new FarBound(headline.figure(), item.figure())
        : repeat(headline, item, true);
  }

  /** The figure that the headline rounds: 超1.4亿人次 and 14047万人次. */
  private static Optional<Item> exact(Item headline, List<Item> told) {
    int digits = Digits.telling(headline.quantity());
    List<Item> finer =
        told.stream()
            .filter(item -> headline.is(Mask.LEVEL) || headline.quantity().hedge() != null)
            .filter(item -> headline.sameMeasure(item) || named(headline, item))
            .filter(item -> item.quantity().hedge() == null && !HeadlineFit.beyond(headline, item))
            .filter(item -> Digits.telling(item.quantity()) > Math.max(digits, SLIP_DIGITS_NEXT))
            .toList();
    return finer.isEmpty() ? Optional.empty() : Optional.of(HeadlineFit.rounded(headline, finer));
  }

  /** Whether the headline tells what amounts that follow one another in a paragraph come to. */
  private static boolean isSum(Item headline, List<Item> fellows) {
    List<Item> parts =
        fellows.stream()
            .filter(item -> item.isStanding() && headline.sameMeasure(item))
            .filter(item -> item.quantity().hedge() == null)
            .toList();
    for (int from = 0; from < parts.size(); from++) {
      Interval sum = parts.get(from).quantity().hardInBase();
      int end = Math.min(parts.size(), from + ADDENDS);
      for (int to = from + 1;
          to < end && section(parts.get(to)) == section(parts.get(from));
          to++) {
        sum = sum.plus(parts.get(to).quantity().hardInBase());
        if (sum.overlaps(headline.quantity().softInBase())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Repeat repeat(Item headline, Item item, boolean stated) {
    boolean title = isTitle(section(headline));
    return new Repeat(headline.figure(), item.figure(), title, stated, false);
  }

  /**
   * The figure that the headline must mean, though it tells another one.
   *
   * @param alone whether no figure of the body agrees with the headline's by chance
   */
  private static Optional<Item> meant(
      Passage passage, Item headline, List<Item> fellows, boolean alone) {
    List<Item> alike =
        fellows.stream()
            .filter(item -> headline.role() == item.role())
            .filter(item -> item.isStanding() || headline.direction() == item.direction())
            .filter(item -> !Times.otherTime(headline, item))
            .filter(item -> HeadlineFit.disagrees(headline, item))
            .filter(
                item ->
                    Parts.whole(passage, item)
                        .filter(w -> HeadlineFit.overlap(headline, w))
                        .isEmpty())
            .toList();
    Optional<Item> named =
        TOGETHER.matcher(section(headline).text()).find()
            ? Optional.empty()
            : ofPlace(headline, alike.stream().filter(item -> named(headline, item)).toList())
                .stream()
                .findFirst();
    return named.isPresent() || !alone
        ? named
        : alike.stream()
            .filter(item -> headline.sameMeasure(item))
            .filter(item -> !headline.quantity().touches(item.quantity()))
            .filter(
                i ->
                    slipped(passage, headline, i)
                        || slippedNext(passage, headline, i)
                        || onlyCount(passage, headline, i))
            .findFirst();
  }

  /** Of figures told of several places those of one that the headline names. */
  private static List<Item> ofPlace(Item headline, List<Item> items) {
    boolean one = items.stream().map(HeadlineReader::place).distinct().count() < 2;
    String told = section(headline).text();
    return one ? items : items.stream().filter(item -> told.contains(place(item))).toList();
  }

  private static String place(Item item) {
    return item.figure().context().scope().shortPlace();
  }

  private static boolean slipped(Passage passage, Item headline, Item item) {
    return related(passage, headline, item)
        && (Typo.between(headline.quantity(), item.quantity(), SLIP_DIGITS)
            || sameNoun(passage, headline, item)
                && Typo.between(headline.quantity(), item.quantity(), SLIP_DIGITS_NEXT));
  }

  /** Whether both count the same: 49个城市试点…, 扩大到94个城市. */
  private static boolean sameNoun(Passage passage, Item headline, Item item) {
    String noun = passage.behind(headline);
    return noun.length() >= NOUN && passage.behind(item).startsWith(noun.substring(0, NOUN));
  }

  private static boolean slippedNext(Passage passage, Item headline, Item item) {
    return Typo.between(headline.quantity(), item.quantity(), SLIP_DIGITS_NEXT)
        && next(passage, headline) == section(item)
        && Names.shareRun(words(passage, headline), words(passage, item), SHARED);
  }

  /**
   * Whether the paragraph next to the headline counts only these of the noun that both count:
   * 7名护理工作者获奖 and 8名优秀护理工作者获此殊荣.
   */
  private static boolean onlyCount(Passage passage, Item headline, Item item) {
    Matcher noun = COUNTED.matcher(passage.behind(headline));
    if (!noun.lookingAt()
        || next(passage, headline) != section(item)
        || !passage.behind(item).contains(noun.group())
        || !HeadlineFit.near(headline, item)) {
      return false;
    }
    return behind(passage, headline).stream()
            .filter(other -> section(other) == section(item) && headline.sameMeasure(other))
            .filter(other -> passage.behind(other).contains(noun.group()))
            .count()
        == 1;
  }

  /** The first section behind the headline's that tells a figure. */
  private static Section next(Passage passage, Item headline) {
    return behind(passage, headline).stream()
        .map(HeadlineReader::section)
        .findFirst()
        .orElse(section(headline));
  }

  /** Whether the headline's name shortens the other; parts before a blank are another heading. */
  private static boolean named(Item headline, Item item) {
    String label = headline.label().replaceFirst("^.*[ 　】]", "");
    String bare = headline.scope().unplaced(label);
    return Names.abbreviates(label, name(item), TELLING_NAME)
        || Names.abbreviates(bare, name(item), TELLING_NAME);
  }

  private static boolean sameName(Item headline, Item item) {
    return !headline.label().isEmpty()
        && Names.core(headline.label()).equals(Names.core(name(item)));
  }

  private static boolean related(Passage passage, Item headline, Item item) {
    String words = Wording.withoutMoves(section(headline).text());
    return Names.related(words, words(passage, item) + name(item) + programme(item));
  }

  private static String words(Passage passage, Item item) {
    return item.words() + passage.behind(item);
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  private static String programme(Item item) {
    return item.figure().context().scope().programme();
  }
}
