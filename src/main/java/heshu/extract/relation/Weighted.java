package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.relation.WeightedGrowth;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole and its parts that each have a growth right behind them, on one basis. */
final class Weighted {
  private static final Pattern REAL = Pattern.compile("增加值|生产总值|GDP|不变价|可比价|实际增");

  /** Leads to the rates of several levels: the first of them is not that of the last level. */
  private static final String EACH = "分别";

  private Weighted() {}

  static Optional<WeightedGrowth> of(Passage passage, Item whole, List<Item> parts) {
    if (!isLevel(passage, whole) || !parts.stream().allMatch(part -> isLevel(passage, part))) {
      return Optional.empty();
    }
    Optional<Item> growth = growth(passage, whole);
    List<Item> growths = new ArrayList<>();
    parts.forEach(part -> growth(passage, part).ifPresent(growths::add));
    if (growth.isEmpty() || growths.size() != parts.size() || !oneBasis(growth.get(), growths)) {
      return Optional.empty();
    }
    WeightedGrowth told =
        new WeightedGrowth(
            growth.get().figure(),
            growth.get().rate(),
            parts.stream().map(Item::figure).toList(),
            growths.stream().map(Item::figure).toList(),
            growths.stream().map(Item::rate).toList());
    boolean open = isReal(passage, whole, growth.get()) && !told.holds() && !told.isSlip();
    return open ? Optional.empty() : Optional.of(told);
  }

  /** Whether a figure tells a level; one in brackets may repeat a change: 减少20公顷（300亩）. */
  private static boolean isLevel(Passage passage, Item item) {
    return item.isStanding()
        && passage
            .before(item, Item::isFigure)
            .filter(before -> before.isChange() && passage.between(before, item).equals("（"))
            .isEmpty();
  }

  /** Whether the growth is told at constant prices, so that levels of today weigh it only about. */
  private static boolean isReal(Passage passage, Item whole, Item growth) {
    String name = whole.figure().context().indicator() + passage.between(whole, growth);
    return REAL.matcher(name).find();
  }

  private static boolean oneBasis(Item growth, List<Item> growths) {
    Basis basis = growth.figure().context().basis();
    return growths.stream()
        .map(item -> item.figure().context().basis())
        .allMatch(b -> b == basis || b == Basis.NONE);
  }

  /** The rate of change of a level; of levels in a row (产销分别为3万辆和4万辆) each has its own. */
  private static Optional<Item> growth(Passage passage, Item level) {
    List<Item> levels = ShareParts.row(passage, level);
    if (levels.size() == 1) {
      return behind(passage, level).filter(rate -> !rate.words().contains(EACH));
    }
    return behind(passage, levels.get(levels.size() - 1))
        .map(rate -> ShareParts.row(passage, rate))
        .filter(rates -> rates.size() == levels.size())
        .map(rates -> rates.get(levels.indexOf(level)));
  }

  /** The rate of change behind a level, before any other level. */
  private static Optional<Item> behind(Passage passage, Item level) {
    for (int i = level.index() + 1; i < passage.items().size(); i++) {
      Item item = passage.items().get(i);
      if (item.isStanding() || !passage.sameParagraph(level, item)) {
        return Optional.empty();
      }
      if ((item.is(Mask.PERCENT) || item.is(Mask.MULTIPLE)) && item.role() == Role.CHANGES) {
        return item.label().isEmpty() ? Optional.of(item) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
