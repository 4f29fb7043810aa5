package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Quotient;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A price or rate by its measure (元/平方米) and the two figures that make it. */
public final class QuotientReader implements RelationReader {
  private static final int TELLING_DIGITS = 3;
  private static final Pattern AVERAGE = Pattern.compile("均价|平均|单价|折合");

  /** Whose mean price is told: 全国商品房 of 全国商品房均价. */
  private static final Pattern MEAN_OF =
      Pattern.compile("(?<thing>\\p{IsHan}{2,8}?)(?:成交|销售)?(?:均价|平均价格)");

  private static final String AMOUNT = "(?:销售|成交)(?:总?额|金额)";
  private static final String QUANTITY = "(?:销售|成交)(?:面积|量|数量)";
  private static final Pattern TOTAL = Pattern.compile("总?(?:成交|销售)?(?:总?金额|总?额|总价)");
  private static final Pattern BY = Pattern.compile("按照?$|以$");
  private static final String MEAN = "均";
  private static final String RECKONED = "计算";

  /** What all shares are worth is no price of those that are told of. */
  private static final Pattern WORTH = Pattern.compile("市值|估值|资产|股本|注册资本");

  private static final int NEAR = 6;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> levels = passage.items().stream().filter(Item::isStanding).toList();
    for (Item quotient : levels) {
      Measure measure = quotient.figure().measure();
      int slash = measure.base().indexOf('/');
      boolean exact = quotient.quantity().hard().isBounded();
      if (measure.dimension() == Dimension.COMPOUND && slash > 0 && exact) {
        String over = measure.base().substring(0, slash);
        String under = measure.base().substring(slash + 1);
        relation(passage, levels, quotient, over, under)
            .or(() -> between(passage, quotient, over, under))
            .or(() -> told(passage, quotient, over, under))
            .or(() -> named(levels, quotient, over, under))
            .or(() -> priced(passage, quotient, over, under))
            .ifPresent(found);
      }
    }
  }

  /** The first two that fit; told in other paragraphs only with digits that are no chance. */
  private static Optional<Subject> relation(
      Passage passage, List<Item> levels, Item quotient, String over, String under) {
    Interval target = quotient.quantity().hardInBase();
    for (Item denominator : of(levels, under)) {
      for (Item numerator : of(levels, over)) {
        boolean near = Math.abs(numerator.index() - denominator.index()) <= 8;
        boolean tied =
            HeadlineReader.isHeadline(quotient.figure().mention().section())
                || passage.sameParagraph(numerator, quotient)
                || passage.sameParagraph(denominator, quotient)
                || isPrecise(numerator) && isPrecise(denominator);
        if (near && tied && fits(numerator, denominator, target)) {
          return Optional.of(relation(numerator, denominator, quotient));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPrecise(Item item) {
    return Digits.telling(item.quantity()) > TELLING_DIGITS;
  }

  /**
   * A mean price between what was sold, right before, and what was paid for it, right behind:
   * 成交2万平方米，均价9000元/平方米，总金额1.8亿元.
   */
  private static Optional<Subject> between(
      Passage passage, Item quotient, String over, String under) {
    Optional<Item> sold =
        passage
            .before(quotient, Item::isStanding)
            .filter(item -> passage.sameSentence(item, quotient))
            .filter(item -> !passage.between(item, quotient).contains("；"));
    int next = quotient.index() + 1;
    if (sold.isEmpty()
        || !AVERAGE.matcher(quotient.label()).matches()
        || next == passage.items().size()) {
      return Optional.empty();
    }
    Item paid = passage.items().get(next);
    boolean told =
        paid.isStanding()
            && passage.between(quotient, paid).startsWith("，")
            && TOTAL.matcher(paid.label()).matches();
    return only(told ? List.of(paid) : List.of(), List.of(sold.get()), quotient, over, under);
  }

  /** An average with the only two figures of its sentence that can make it. */
  private static Optional<Subject> told(Passage passage, Item quotient, String over, String under) {
    List<Item> before =
        passage
            .back(quotient, NEAR, i -> i.isStanding() && passage.sameSentence(i, quotient))
            .filter(i -> !passage.between(i, quotient).contains("；"))
            .toList();
    return AVERAGE.matcher(quotient.label()).find()
        ? only(before, before, quotient, over, under)
        : Optional.empty();
  }

  /** 商品房均价 with the only 商品房销售额 and 商品房销售面积 of its time. */
  private static Optional<Subject> named(
      List<Item> levels, Item quotient, String over, String under) {
    Matcher mean = MEAN_OF.matcher(quotient.label());
    if (!mean.matches() || quotient.figure().context().time() == null) {
      return Optional.empty();
    }
    String thing = Names.core(mean.group("thing"));
    return only(
        levels.stream().filter(item -> isOf(item, quotient, thing + AMOUNT)).toList(),
        levels.stream().filter(item -> isOf(item, quotient, thing + QUANTITY)).toList(),
        quotient,
        over,
        under);
  }

  private static boolean isOf(Item item, Item quotient, String name) {
    TimeInterval time = item.figure().context().time();
    TimeInterval told = quotient.figure().context().time();
    return time != null
        && told != null
        && time.sameDays(told)
        && Names.core(item.label()).matches(name);
  }

  /** 按照6.42元/股计算，需要6.17亿元 with the only number of shares of the paragraph before. */
  private static Optional<Subject> priced(
      Passage passage, Item quotient, String over, String under) {
    if (!BY.matcher(quotient.words()).find()
        || !passage.behind(quotient).startsWith(RECKONED)
        || quotient.index() + 1 == passage.items().size()) {
      return Optional.empty();
    }
    Item next = passage.items().get(quotient.index() + 1);
    boolean tied =
        next.claim() != null
            && next.isStanding()
            && passage.sameSentence(quotient, next)
            && !WORTH.matcher(next.words()).find();
    return only(
        tied ? List.of(next) : List.of(),
        passage
            .back(quotient, NEAR, Item::isStanding)
            .filter(item -> passage.sameParagraph(item, quotient))
            .toList(),
        quotient,
        over,
        under);
  }

  private static Optional<Subject> only(
      List<Item> numerators, List<Item> denominators, Item quotient, String over, String under) {
    List<Item> one = of(numerators, over);
    List<Item> other = of(denominators, under);
    return one.size() == 1 && other.size() == 1
        ? Optional.of(relation(one.get(0), other.get(0), quotient))
        : Optional.empty();
  }

  private static Quotient relation(Item numerator, Item denominator, Item quotient) {
    return new Quotient(numerator.figure(), denominator.figure(), quotient.figure());
  }

  private static List<Item> of(List<Item> levels, String base) {
    return levels.stream()
        .filter(item -> item.figure().measure().base().equals(base))
        .filter(item -> !item.label().contains(MEAN))
        .filter(item -> Digits.telling(item.quantity()) >= TELLING_DIGITS)
        .toList();
  }

  private static boolean fits(Item numerator, Item denominator, Interval target) {
    Interval divisor = denominator.quantity().hardInBase();
    return divisor.isPositive()
        && numerator.quantity().hardInBase().isPositive()
        && numerator.quantity().hardInBase().over(divisor).overlaps(target);
  }
}
