package heshu.extract.relation;

import heshu.claim.Grain;
import heshu.claim.TimeInterval;
import heshu.claim.relation.ShareOfWhole;
import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of a plan is done, where the plan is told anywhere in the article (完成年度任务的69%, and
 * 计划开工630万套 further on), or what is done stands among other outcomes (完成50个，未完成2个，总体完成率96%). Only
 * agreement ties figures that stand so far apart.
 */
final class Completion {
  private static final Pattern OF_PLAN =
      Pattern.compile("(?:计划|目标|任务|预算|指标)(?:任务|总数|总额|投资|开工|数|量)*的?[^率占的]{0,3}$");
  private static final Pattern PLAN = Pattern.compile("计划|目标|任务|预算|原定|应|拟");
  private static final Pattern AIM = Pattern.compile("^(?:的|的?年度)?(?:目标|任务|计划)");
  private static final String DONE_WORDS = Lexicon.alternatives("done.txt");
  private static final Pattern RATE = Pattern.compile("(?:" + DONE_WORDS + "|合格)率[^率占]{0,4}$");
  private static final Pattern DONE =
      Pattern.compile("(?<!未|不|没有|尚未|计划|基本|应)(?:" + DONE_WORDS + "|合格)");
  private static final Pattern NEXT_CLAUSE = Pattern.compile("，[^，。；：（）]{2,6}");
  private static final Pattern OF_YEAR =
      Mask.pattern(
          "[已约也仅]*(?:占|完成|达到?|为)了?(?:{时}|年度|本年度|年)?(?:目标|任务|计划|投资)+的?|(?:投资|计划)?完成率(?:达到?|为)?");
  private static final Pattern YEAR = Mask.pattern("^(?:{时}|年度)");
  private static final String YEARLY = "年度";
  private static final Pattern PLANNED = Pattern.compile("计划|目标任务|任务");
  private static final Pattern NEXT = Mask.pattern("[^。；，{图}]{0,6}，[^，。；：{图}]{0,16}");
  private static final int FAR = 60;

  /** Times that may stand between two figures. */
  private static final int NEAR = 4;

  private static final int TELLING_NAME = 4;
  private static final int TELLING_DIGITS = 3;

  private Completion() {}

  static Optional<ShareOfWhole> of(Passage passage, Item share) {
    String words = ShareParts.row(passage, share).get(0).words();
    boolean planned = OF_PLAN.matcher(words).find();
    if (!planned && !RATE.matcher(words).find()) {
      return Optional.empty();
    }
    return parts(passage, share, planned)
        .flatMap(part -> wholes(passage, part, planned).map(whole -> relation(part, whole, share)))
        .filter(ShareOfWhole::agrees)
        .findFirst()
        .or(() -> sideBySide(passage, share, words));
  }

  /**
   * Plan, what is done of it and the share one behind the other, the plan perhaps at the end of the
   * sentence before, whether they fit or not: 全年计划投资240亿元，已完成132亿元，占全年计划的55%.
   */
  private static Optional<ShareOfWhole> sideBySide(Passage passage, Item share, String words) {
    return OF_YEAR.matcher(words).matches()
        ? passage
            .before(share, Item::isStanding)
            .filter(part -> isDone(part) && goesOn(passage, part, share))
            .flatMap(
                part ->
                    passage
                        .back(part, NEAR, Item::isFigure)
                        .findFirst()
                        .filter(whole -> whole.isStanding() && whole.sameMeasure(part))
                        .filter(whole -> PLANNED.matcher(whole.words()).find() && isOfYear(whole))
                        .filter(whole -> isRightBefore(passage, whole, part))
                        .filter(whole -> whole.quantity().hardInBase().isPositive())
                        .map(whole -> ShareReader.relation(List.of(part), whole, share, true)))
            .filter(ShareOfWhole::isNear)
        : Optional.empty();
  }

  /** Whether nothing but by how much the part rose stands between it and its share. */
  private static boolean goesOn(Passage passage, Item part, Item share) {
    List<Item> between = passage.items().subList(part.index() + 1, share.index());
    String words = passage.between(part, share);
    return between.stream().noneMatch(Item::isFigure)
        ? NEXT.matcher(words).matches()
        : between.stream().filter(Item::isFigure).allMatch(Completion::isRise)
            && words.indexOf('；') < 0;
  }

  private static boolean isRise(Item item) {
    return item.isChange() && item.label().isEmpty();
  }

  private static boolean isRightBefore(Passage passage, Item whole, Item part) {
    return passage.sameSentence(whole, part)
        || passage.sameParagraph(whole, part) && passage.between(whole, part).startsWith("。");
  }

  /** A plan of several years is none of this one; 全年 of a year that is not over has no days. */
  private static boolean isOfYear(Item plan) {
    TimeInterval time = plan.figure().context().time();
    return time == null || plan.words().startsWith(YEARLY)
        ? YEAR.matcher(plan.words()).find()
        : time.grain() == Grain.YEAR && time.from().plusYears(1).isAfter(time.to());
  }

  private static boolean isDone(Item part) {
    return DONE.matcher(part.words()).find() && !PLAN.matcher(part.words()).find();
  }

  /**
   * What may be done: the figure that the share follows, or that follows it, or one told as done.
   */
  private static Stream<Item> parts(Passage passage, Item share, boolean planned) {
    Stream<Item> told = ShareParts.of(passage, share).stream();
    Stream<Item> done =
        passage
            .back(share, FAR, Item::isStanding)
            .filter(item -> passage.sameSentence(item, share))
            .filter(item -> DONE.matcher(item.words()).find());
    Stream<Item> next =
        passage.items().stream()
            .skip(share.index() + 1L)
            .limit(1)
            .filter(item -> item.claim() != null && item.isStanding() && planned)
            .filter(item -> passage.sameSentence(share, item) && DONE.matcher(item.words()).find());
    int digits = Digits.written(share.quantity());
    return Stream.of(told, done, next, ofPlan(passage, share))
        .flatMap(items -> items)
        .filter(item -> item.is(Mask.LEVEL) && item.quantity().hard().isBounded())
        .filter(item -> Digits.written(item.quantity()) + digits >= TELLING_DIGITS);
  }

  /** What a plan right before the share is told of: 新增就业569万人，完成全年900万目标的63%. */
  private static Stream<Item> ofPlan(Passage passage, Item share) {
    return passage
        .before(share, Item::isStanding)
        .filter(plan -> isPlan(passage, plan))
        .map(
            plan ->
                passage
                    .back(plan, FAR, Item::isStanding)
                    .filter(item -> isToldOf(passage, plan, item)))
        .orElse(Stream.empty());
  }

  private static boolean isToldOf(Passage passage, Item plan, Item item) {
    return passage.sameSentence(item, plan) && plan.figure().measure().dimension() == Dimension.NONE
        || Names.core(PLAN.matcher(plan.label()).replaceAll("")).endsWith(Names.core(item.label()))
            && Names.core(item.label()).length() >= TELLING_NAME;
  }

  private static Stream<Item> wholes(Passage passage, Item part, boolean planned) {
    return passage.items().stream()
        .filter(item -> item.claim() != null && item.isStanding() && item.is(Mask.LEVEL))
        .filter(item -> item.index() != part.index() && sameKind(item, part))
        .filter(item -> item.quantity().hardInBase().isPositive())
        .filter(item -> item.quantity().hard().isBounded()) // 超10亿元 agrees with any share
        .filter(item -> apart(item, part) <= FAR && !item.scope().inOtherPlace(part.scope()))
        .filter(
            item ->
                isPlan(passage, item)
                    || !planned && item.index() < part.index() && passage.sameSentence(item, part))
        .sorted(Comparator.comparingInt(item -> apart(item, part)));
  }

  private static int apart(Item first, Item second) {
    return Math.abs(first.index() - second.index());
  }

  private static boolean isPlan(Passage passage, Item item) {
    return PLAN.matcher(item.words()).find()
        || AIM.matcher(passage.behind(item)).find()
        || goesOn(passage, item);
  }

  /** 计划新开工630万套，基本建成470万套: the clause right behind that of a plan tells one too. */
  private static boolean goesOn(Passage passage, Item item) {
    Item before = item.index() == 0 ? item : passage.items().get(item.index() - 1);
    return before.claim() != null
        && before.isStanding()
        && before.sameMeasure(item)
        && before.figure().context().time() != null
        && Objects.equals(before.figure().context().time(), item.figure().context().time())
        && NEXT_CLAUSE.matcher(passage.between(before, item)).matches()
        && !DONE.matcher(item.words()).find()
        && PLAN.matcher(before.words()).find();
  }

  /** A plan may leave the measure out: 完成900万目标的63%. */
  private static boolean sameKind(Item whole, Item part) {
    return whole.sameMeasure(part)
        || whole.figure().measure().dimension() == Dimension.NONE
            && whole.quantity().numeral() != null
            && whole.quantity().numeral().value().compareTo(Rational.HUNDRED) > 0;
  }

  private static ShareOfWhole relation(Item part, Item whole, Item share) {
    return ShareReader.relation(List.of(part), whole, share, false);
  }
}
