package heshu.extract.relation;

import heshu.claim.relation.FarBound;
import heshu.extract.text.Item;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The figure that a headline means by its words, and from which a slip of the pen parts it: none
 * behind the headline has so many of its words, or only this one stands in the next paragraph.
 */
final class HeadlineSlip {
  private static final Pattern PARTS = Pattern.compile("[ 　，：！？；【】]");

  /** Letters that a headline and the words of the figure must share in a run. */
  private static final int SHARED = 4;

  /** Letters of a noun that tell it from others. */
  private static final Pattern COUNTED = Pattern.compile("\\p{IsHan}{4,8}");

  private static final int PAIR = 2;

  /** Digits of a headline that a slip seldom meets by chance. */
  private static final int TELLING = 2;

  /** Parts of a hundred of a headline's words that say that a figure is meant. */
  private static final int COVERED = 60;

  /** By how much those of any other figure must fall short of them. */
  private static final int AHEAD = 15;

  private final Passage passage;
  private final Item headline;
  private final Wording words;

  private final List<Item> behind;

  /**
   * @param behind the facts that the headline may be told of, whatever their measure
   */
  HeadlineSlip(Passage passage, Item headline, List<Item> behind) {
    this.passage = passage;
    this.headline = headline;
    this.behind = behind;
    this.words = new Wording(part(passage, headline));
  }

  /**
   * The part of the headline that tells the figure, without it and without times; the whole where
   * that is short.
   */
  private static String part(Passage passage, Item headline) {
    MaskedText text = passage.text();
    int at = headline.at();
    String before = text.masked().substring(text.paragraphStart(at), at);
    String behind = text.masked().substring(at + 1, text.paragraphEnd(at));
    String[] left = PARTS.split(before, -1);
    String[] right = PARTS.split(behind, -1);
    String part = left[left.length - 1] + " " + right[0];
    return Wording.letters(part) >= 2 * SHARED ? part : before + " " + behind;
  }

  /**
   * The figure that tells far more of the headline's words than any other does.
   *
   * @param told what agrees with the headline, perhaps by chance
   * @param fellows the facts behind the headline that may be compared with it
   */
  Optional<Item> insteadOf(List<Item> told, List<Item> fellows) {
    List<Covered> alike = alike(fellows).stream().map(this::covered).toList();
    List<Covered> agreeing = told.stream().map(this::covered).toList();
    if (agreeing.stream().anyMatch(item -> item.words() >= COVERED)) {
      return Optional.empty();
    }
    return alike.stream()
        .max(Comparator.comparingInt(Covered::words))
        .filter(best -> best.words() >= COVERED && mayBeMeant(best.item(), true))
        .filter(
            best ->
                Stream.concat(alike.stream(), agreeing.stream())
                    .allMatch(
                        other ->
                            other.words() + AHEAD <= best.words()
                                || sameValue(best.item(), other.item())))
        .map(Covered::item);
  }

  /**
   * A figure and how much of the headline's words it tells.
   *
   * @param words parts of a hundred
   */
  private record Covered(Item item, int words) {}

  /** The figure of the next paragraph that tells most of the headline's words in its sentence. */
  Optional<Item> nextTo(List<Item> next) {
    List<Item> alike =
        next.stream()
            .filter(i -> movesAlike(i) && mayTell(i) && !Times.apart(headline, i))
            .toList();
    boolean telling = Digits.written(headline.quantity()) >= TELLING;
    return alike.stream()
        .filter(item -> mayBeMeant(item, false))
        .filter(item -> isTold(item, telling, alike.size() == 1))
        .map(this::covered)
        .reduce((best, other) -> other.words() > best.words() ? other : best)
        .map(Covered::item);
  }

  private boolean isTold(Item item, boolean telling, boolean alone) {
    boolean covered = words.coveredBy(item.figure().mention().sentence()) >= COVERED;
    boolean named = isNamed(item);
    return telling
        ? covered || named || words.shareRun(sentence(item), SHARED)
        : alone && (named || covered && words.shareRun(sentence(item), SHARED));
  }

  /**
   * Whether the headline's words for the thing are the item's name, told more briefly (进出口总值 of
   * 合作区进出口总值) or behind its figure (约1万个中医优势专科 and 中医优势专科规模).
   */
  private boolean isNamed(Item item) {
    String name = Names.core(item.figure().context().indicator());
    Matcher noun = COUNTED.matcher(passage.behind(headline));
    return name.length() >= SHARED && Names.core(headline.label()).endsWith(name)
        || noun.lookingAt() && name.contains(noun.group());
  }

  private List<Item> alike(List<Item> fellows) {
    return fellows.stream()
        .filter(this::movesAlike)
        .filter(item -> !Times.otherTime(headline, item))
        .toList();
  }

  /**
   * Whether a figure agrees, or the headline names nothing else told in the same paragraph nearer
   * to its own: 某证券净利增37% tells of 净利, not of what else is told of 某证券. What has another measure is
   * no rival of an amount, but has a growth that may be meant.
   */
  boolean mayTell(Item item) {
    int own = distance(item);
    return HeadlineFit.agree(headline, item)
        || behind.stream()
            .filter(rival -> headline.isChange() || rival.sameMeasure(headline))
            .filter(rival -> isMean(rival) == isMean(headline))
            .filter(rival -> passage.sameParagraph(rival, item))
            .filter(rival -> passage.sameParagraph(item, rival))
            .allMatch(rival -> own <= distance(rival));
  }

  /** Letters between what the headline calls the thing that an item is told of and its figure. */
  private int distance(Item item) {
    String told = Wording.withoutMoves(headline.words());
    String name =
        item.words() + " " + item.figure().context().indicator() + " " + passage.behind(item);
    int at = told.length() - PAIR;
    while (at >= 0 && !isShared(told.substring(at, at + PAIR), name)) {
      at--;
    }
    return told.length() - at;
  }

  private static boolean isMean(Item item) {
    return item.words().contains("均");
  }

  private static boolean isShared(String pair, String name) {
    return Character.isLetter(pair.charAt(0))
        && Character.isLetter(pair.charAt(1))
        && name.contains(pair);
  }

  private boolean movesAlike(Item item) {
    return headline.role() == item.role()
        && (item.role() != Role.CHANGES || item.direction() == headline.direction());
  }

  private static boolean sameValue(Item item, Item other) {
    return item.quantity().hardInBase().equals(other.quantity().hardInBase());
  }

  /** A figure far beyond a bound only where it is told or its point or its scale slipped. */
  private boolean mayBeMeant(Item item, boolean told) {
    Interval meant = meant(item);
    Interval near = new FarBound(headline.figure(), item.figure()).meant();
    boolean beyond =
        item.quantity().hardInBase().overlaps(headline.quantity().hardInBase())
            && !item.quantity().hardInBase().overlaps(near);
    return beyond
        ? told || Typo.isShifted(item.quantity(), meant)
        : Typo.mayMean(item.quantity(), meant);
  }

  /** What the headline plainly says, in the measure that it may leave to the body. */
  private Interval meant(Item item) {
    return headline.sameMeasure(item)
        ? headline.quantity().softInBase()
        : headline.quantity().soft().times(item.figure().measure().factor());
  }

  private Covered covered(Item item) {
    return new Covered(item, words.coveredBy(told(item)));
  }

  /** The words that tell a figure: of its clause, and what they leave to those before. */
  private String told(Item item) {
    return String.join(
        " ",
        item.words(),
        passage.behind(item),
        item.figure().context().indicator(),
        item.figure().context().scope().place(),
        item.figure().context().scope().programme());
  }

  private String sentence(Item item) {
    int at = item.at();
    return passage
        .text()
        .masked()
        .substring(passage.text().sentenceStart(at), passage.text().sentenceEnd(at));
  }

  /** 前三季度产值增长2%。一季度下降1%，二季度增长5%: figures without a name bear the one before. */
  boolean bearsNameOf(Item named, Item bare) {
    return bare.index() > named.index()
        && bare.figure().context().indicator().isEmpty()
        && passage.sameParagraph(named, bare);
  }
}
