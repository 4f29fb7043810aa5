package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures before a part that a share of it may be told of. */
final class Wholes {
  private static final int FAR = 60;

  /** Percentage points between the bounds of a share that many wholes fit. */
  private static final Rational WIDE = Rational.of(20);

  private static final Set<String> PEOPLE = Set.of("人", "例", "名", "位");

  /** What tells that a figure is of all: 确诊病例共34人. */
  private static final Pattern TOTAL =
      Pattern.compile("(?<!公)共[有计]?$|(?:合计|总计)[为有]?$|总[量数额][为有]?$");

  /** Behind a figure: 病例中 of 275名病例中. */
  private static final Pattern AMONG = Mask.pattern("[^在{图}]{2,12}(?:当?中|里)");

  private static final Pattern WITHIN = Pattern.compile("^[^。]{0,24}(?:中|里|其中|已|目前|内)");
  private static final Pattern INSIDE =
      Mask.pattern("^[^。，；{图}]{1,12}(?:中|里)[，有]|^[^。；{图}]{0,40}，其中");

  private final Passage passage;
  private final Item share;
  private final List<Item> parts;
  private final Item part;
  private final List<Item> wholes;
  private final Tasks tasks;
  private final WholeNames names;
  private final SharesOfWholes toldShares;

  Wholes(Passage passage, Item share, List<Item> parts) {
    this.passage = passage;
    this.share = share;
    this.parts = parts;
    this.part = parts.get(0);
    this.tasks = new Tasks(passage, share, part);
    this.names = new WholeNames(passage, part);
    this.toldShares = new SharesOfWholes(passage, share, part);
    this.wholes = passage.back(part, FAR, this::isWhole).toList();
  }

  /** The whole that the words tie the share to, whether it fits or not. */
  Optional<Item> tied(ShareWords told) {
    if (part.quantity().numeral() == null // 100-300元的占8% names those who pay so much
        || !told.own()
        || !ShareParts.adjoin(passage, parts.get(parts.size() - 1), share)) {
      return Optional.empty();
    }
    return inSentence(told)
        .or(() -> ofSentenceBefore(told))
        .filter(whole -> told.kind() != ShareWords.Kind.DONE || !toldShares.rate(whole))
        .filter(
            whole -> told.kind() != ShareWords.Kind.DONE || tasks.isToDo(whole, isInside(whole)))
        .or(
            () ->
                switch (told.kind()) {
                  case NAMED -> named(told.name()).or(() -> ahead(told.name()));
                  case BARE -> headed().or(this::ofTopic);
                  case DONE -> Optional.empty();
                });
  }

  private boolean isInside(Item whole) {
    return INSIDE.matcher(passage.between(whole, part)).find();
  }

  /** The nearest that the share fits and the words do not speak against. */
  Optional<Item> fitting(ShareWords told) {
    return admitted(told).filter(this::agrees).findFirst();
  }

  /** Another that the share fits and that may be meant instead of the one that the words tie. */
  Optional<Item> instead(ShareWords told) {
    return related(told)
        .filter(whole -> isBounded() && whole.quantity().hard().isBounded())
        .filter(whole -> mayBeMeant(told, whole))
        .filter(this::agrees)
        .findFirst();
  }

  /** Whether a whole that fits is no chance: the share is narrow, or there is no other whole. */
  boolean isClear(ShareWords told) {
    return isNarrow() || only(related(told).filter(this::holds).toList()).isPresent();
  }

  private Stream<Item> admitted(ShareWords told) {
    return related(told)
        .filter(whole -> isBounded() && whole.quantity().hard().isBounded())
        .filter(whole -> passage.sameSentence(whole, part) || share.quantity().hard().isBounded());
  }

  private Stream<Item> related(ShareWords told) {
    Predicate<Item> near =
        whole ->
            told.kind() == ShareWords.Kind.NAMED
                ? names.isLike(told.name(), whole)
                : passage.sameParagraph(whole, share)
                    || Names.related(whole.label(), part.label())
                    || names.countsLike(whole)
                    || Names.related(whole.label(), Topic.of(passage, part));
    return wholes.stream().filter(near).filter(whole -> !isSameFact(whole));
  }

  /** 一半以上 fits nearly any whole. */
  private boolean isNarrow() {
    Interval told = share.quantity().hardInPercent();
    Rational most = told.hi() == null ? Rational.HUNDRED : told.hi();
    return told.lo() != null && most.minus(told.lo()).compareTo(WIDE) < 0;
  }

  /**
   * The only figure before that has a word of the whole's name, or of the part's where none is
   * told, for the same place and time.
   */
  Optional<Item> likely(ShareWords told) {
    String name = told.kind() == ShareWords.Kind.NAMED ? told.name() : WholeNames.bare(part);
    List<Item> named =
        wholes.stream()
            .filter(whole -> !isSameFact(whole) && !Times.otherTime(whole, part))
            .filter(whole -> told.kind() != ShareWords.Kind.BARE || !toldShares.are(whole))
            .filter(whole -> Extent.of(name).admits(whole) && WholeNames.isOnBasisOf(name, whole))
            .filter(
                whole ->
                    Names.shareRun(Names.core(name), WholeNames.bare(whole), WholeNames.LIKE_NAME)
                        || names.countsLike(whole))
            .filter(whole -> !Names.isOtherTrade(Names.core(name), WholeNames.bare(whole)))
            .toList();
    return told.own()
        ? only(named)
            .or(() -> only(named.stream().filter(whole -> names.bearsHead(name, whole)).toList()))
            .filter(whole -> isNearest(whole, told))
        : Optional.empty();
  }

  /** Whether a figure that fits may be the whole that is meant, where the tied one does not fit. */
  private boolean mayBeMeant(ShareWords told, Item whole) {
    return whole.label().isEmpty()
        || names.bearsHead(
            told.kind() == ShareWords.Kind.NAMED ? told.name() : WholeNames.bare(part), whole);
  }

  /**
   * A share without the name of its whole is told of what its paragraph or the one before tells.
   */
  private boolean isNearest(Item whole, ShareWords told) {
    return told.kind() == ShareWords.Kind.NAMED
        || names.heads(whole)
        || passage.sameParagraph(whole, part);
  }

  /** Bounds such as 超过20亿 fit nearly anything. */
  private boolean isBounded() {
    return parts.stream().allMatch(item -> item.quantity().hard().isBounded());
  }

  /** The figure right before the part of which the words call it one: 263家公司，其中228家. */
  private Optional<Item> inSentence(ShareWords told) {
    return wholes.stream()
        .filter(whole -> passage.sameSentence(whole, part))
        .findFirst()
        .filter(whole -> sameUnit(whole) && tiesInSentence(whole, told))
        .filter(whole -> told.kind() != ShareWords.Kind.BARE || !toldShares.are(whole));
  }

  private boolean tiesInSentence(Item whole, ShareWords told) {
    boolean inside = isInside(whole);
    if (told.kind() == ShareWords.Kind.NAMED) {
      return inside
              && whole.figure().measure().dimension() == Dimension.COUNT
              && Names.related(told.name(), passage.behind(whole))
          || names.isCalled(told.name(), whole);
    }
    boolean taken = told.kind() == ShareWords.Kind.DONE && holds(whole) && tasks.areTakenIn(whole);
    return inside
        || taken
        || (holds(whole) || told.kind() == ShareWords.Kind.DONE)
            && (TOTAL.matcher(whole.words()).find()
                || WITHIN.matcher(passage.between(whole, part)).find()
                || Names.related(passage.behind(whole), passage.behind(part)));
  }

  /** Where a sentence begins with 其中, the one figure of the sentence before that fits its words. */
  private Optional<Item> ofSentenceBefore(ShareWords told) {
    String masked = passage.text().masked();
    int start = passage.text().sentenceStart(share.at());
    boolean leads = masked.startsWith("其中", start);
    if (!leads || start == 0 || masked.substring(start + 2, share.at()).contains("其中")) {
      return Optional.empty();
    }
    int before = passage.text().sentenceStart(start - 1);
    List<Item> near = holding(wholes, whole -> whole.at() >= before && whole.at() < start);
    if (told.kind() == ShareWords.Kind.NAMED) {
      return only(
          near.stream()
              .filter(
                  whole -> names.names(told.name(), whole) && !toldShares.areOf(whole, told.name()))
              .toList());
    }
    return only(near).or(() -> only(near.stream().filter(names::heads).toList()));
  }

  /** The nearest of the paragraph that has the name of the whole, else the only one. */
  private Optional<Item> named(String name) {
    String core = Names.core(name);
    List<Item> fellows =
        wholes.stream()
            .filter(whole -> !isSameFact(whole) && !Times.otherTime(whole, part))
            .filter(whole -> Extent.of(name).admits(whole))
            .filter(whole -> Extent.of(name).isWider() || !whole.scope().inOtherPlace(part.scope()))
            .toList();
    List<Item> told =
        holding(fellows, whole -> core.equals(WholeNames.bare(whole)) || isRestated(whole, core));
    return told.stream()
        .filter(whole -> passage.sameParagraph(whole, share))
        .findFirst()
        .or(() -> only(told));
  }

  /**
   * A whole of that very name told only behind the share, where the share fits it but for a
   * misprint.
   */
  private Optional<Item> ahead(String name) {
    String core = Names.core(name);
    return passage.items().stream()
        .skip(share.index() + 1L)
        .takeWhile(item -> passage.sameParagraph(share, item))
        .filter(item -> item.claim() != null && isWhole(item) && holds(item))
        .filter(item -> Names.core(item.label()).equals(core) && !Times.otherTime(item, part))
        .findFirst()
        .filter(whole -> hard(whole).isPositive())
        .filter(whole -> agrees(whole) || mayMiss(whole));
  }

  /** Whether a whole told behind the share misses it by an error: by one slip, or side by side. */
  private boolean mayMiss(Item whole) {
    ShareOfWhole told = ShareReader.relation(parts, whole, share, true);
    boolean next = whole.index() == share.index() + 1 && passage.sameSentence(share, whole);
    return Misprint.explains(told) || next && told.isNear();
  }

  /** 总产值超4.4万亿元，达到44343.9亿元: a figure without a name of its own bears the one before. */
  private static boolean isRestated(Item whole, String core) {
    return whole.label().isEmpty() && core.equals(Names.core(whole.figure().context().indicator()));
  }

  /** The only figure before whose name the part's name ends with: 进出口 of 民营企业进出口. */
  private Optional<Item> headed() {
    return only(holding(wholes, whole -> names.heads(whole) && !Times.otherTime(whole, part)))
        .filter(whole -> !toldShares.are(whole));
  }

  /** The only figure within which its paragraph counts: 266例病例的信息中，…。99例…，占比近4成. */
  private Optional<Item> ofTopic() {
    return only(wholes.stream()
            .filter(whole -> passage.sameParagraph(whole, part) && sameUnit(whole))
            .filter(whole -> holds(whole) && AMONG.matcher(passage.behind(whole)).matches())
            .toList())
        .filter(whole -> !toldShares.are(whole));
  }

  /** Of the figures that fit those that are large enough, if any is. */
  private List<Item> holding(List<Item> items, Predicate<Item> fits) {
    List<Item> fitting = items.stream().filter(fits).toList();
    List<Item> large = fitting.stream().filter(this::holds).toList();
    return large.isEmpty() ? fitting : large;
  }

  /** The one fact among several figures; several of one value are one. */
  private static Optional<Item> only(List<Item> items) {
    return items.stream()
        .findFirst()
        .filter(
            first -> items.stream().allMatch(i -> i.quantity().hardInBase().overlaps(hard(first))));
  }

  private static Interval hard(Item item) {
    return item.quantity().hardInBase();
  }

  /** Whether both figures tell how much there is of one thing. */
  private boolean isSameFact(Item whole) {
    return !WholeNames.bare(whole).isEmpty()
        && WholeNames.bare(whole).equals(WholeNames.bare(part))
        && (hard(whole).equals(hard(part))
            || Objects.equals(
                whole.figure().context().scope().place(), part.figure().context().scope().place()));
  }

  private boolean isWhole(Item whole) {
    return whole.isStanding()
        && (whole.sameMeasure(part) || countsPeople(whole) && countsPeople(part));
  }

  private boolean sameUnit(Item whole) {
    return whole.figure().measure().equals(part.figure().measure())
        || countsPeople(whole) && countsPeople(part);
  }

  /** People are counted by 人, 名, 位 and, as patients, by 例. */
  private static boolean countsPeople(Item item) {
    return PEOPLE.contains(item.figure().measure().base());
  }

  /** Whether a whole is large enough for a part. */
  private boolean holds(Item whole) {
    Interval value = hard(part);
    return hard(whole).overlaps(new Interval(value.lo(), value.loOpen(), null, true));
  }

  boolean agrees(Item whole) {
    return hard(whole).isPositive() && ShareReader.relation(parts, whole, share, false).agrees();
  }

  /** All figures that may be wholes, from near to far. */
  Stream<Item> all() {
    return wholes.stream();
  }
}
