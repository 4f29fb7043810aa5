package heshu.extract.relation;

import heshu.claim.FigureKind;
import heshu.claim.Subject;
import heshu.claim.relation.RatioOfFigures;
import heshu.claim.relation.SharesOfOne;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A ratio and the figures that it is of: 三次产业结构比为6.0∶55.0∶39.0, 城乡居民收入比为2.39. */
public final class RatioReader implements RelationReader {
  /** Terms that tell the shares of the parts of one whole. */
  private static final Pattern SHARES = Pattern.compile("结构|构成|产业比|比重");

  /** Terms from which on they are shares in percent. */
  private static final int PARTS = 3;

  /** What they come to where they are in percent, give or take a slip: 3∶2∶1 are none. */
  private static final Interval NEAR_ALL = Interval.closed(Rational.of(90), Rational.of(110));

  private static final int FAR = 24;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      if (item.claim() == null) {
        continue;
      }
      if (item.figure().kind() == FigureKind.RATIO) {
        List<Quantity> terms = RatioTerms.of(item.figure().quote());
        String clause = clause(passage, item);
        if (terms.size() >= PARTS && SHARES.matcher(clause).find()) {
          Optional.of(SharesOfOne.told(item.figure(), terms))
              .filter(shares -> shares.total().overlaps(NEAR_ALL))
              .ifPresent(found);
        }
        RatioName.of(item, clause).ifPresent(name -> read(passage, item, terms, name, found));
      } else if (isBare(item)) {
        RatioName.of(item, clause(passage, item))
            .filter(name -> name.names().size() == 2)
            .ifPresent(
                name ->
                    read(
                        passage,
                        item,
                        List.of(item.quantity(), RatioTerms.base(name.base())),
                        name,
                        found));
      }
    }
  }

  private static boolean isBare(Item item) {
    return item.isStanding()
        && item.quantity().numeral() != null
        && item.figure().measure().dimension() == Dimension.NONE;
  }

  /** The words before a ratio from the last mark on, with the figures among them as written. */
  private static String clause(Passage passage, Item item) {
    int start = passage.text().clauseStart(item.at());
    while (start > 0 && Mask.isFigure(passage.text().masked().charAt(start - 1))) {
      start = passage.text().clauseStart(start - 1);
    }
    return passage.text().original(start, item.at());
  }

  private static void read(
      Passage passage, Item ratio, List<Quantity> terms, RatioName name, Consumer<Subject> found) {
    List<Item> figures = figures(passage, ratio, name);
    if (figures.size() == terms.size()) {
      found.accept(
          new RatioOfFigures(ratio.figure(), terms, figures.stream().map(Item::figure).toList()));
    }
  }

  /** One figure for each name, alike but for it; empty where one is missing or more than one. */
  private static List<Item> figures(Passage passage, Item ratio, RatioName name) {
    List<Item> near =
        passage.items().stream()
            .skip(Math.max(0, ratio.index() - FAR))
            .limit(2L * FAR)
            .filter(item -> item.isStanding() && passage.sameParagraph(item, ratio))
            .filter(item -> !Times.apart(item, ratio))
            .toList();
    List<Item> figures = new ArrayList<>();
    for (String part : name.names()) {
      Optional<Item> only = only(near.stream().filter(i -> name.tells(part, i.label())).toList());
      if (only.isEmpty() || !figures.isEmpty() && !alike(figures.get(0), only.get())) {
        return List.of();
      }
      figures.add(only.get());
    }
    return figures;
  }

  private static Optional<Item> only(List<Item> items) {
    return items.stream()
        .findFirst()
        .filter(first -> items.stream().allMatch(item -> item.quantity().equals(first.quantity())));
  }

  private static boolean alike(Item first, Item other) {
    return first.sameMeasure(other)
        && first.quantity().hard().isPositive()
        && other.quantity().hard().isPositive()
        && !Times.otherTime(first, other);
  }
}
