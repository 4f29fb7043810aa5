package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A ratio and the figures that it is of: 企业830万户，个体工商户1000万户，比值0.83∶1.
 *
 * @param ratio as written, with all its terms
 * @param terms two or more, without a measure
 * @param figures of one measure kind, positive, one for each term
 */
public record RatioOfFigures(Claim ratio, List<Quantity> terms, List<Claim> figures)
    implements Subject {
  private static final int PLACES = 2;

  public RatioOfFigures {
    terms = List.copyOf(terms);
    figures = List.copyOf(figures);
  }

  /** How much of its figure one of each term is. */
  public List<Computation> each() {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> Computation.ratio(figures.get(i).quantity(), terms.get(i)))
        .toList();
  }

  /**
   * The ratio that the figures as printed give: of two, for the same last term; of more, for terms
   * that come to as much.
   */
  public String computed() {
    Function<List<Quantity>, Interval> base =
        told ->
            told.size() == 2
                ? told.get(1).printedInBase()
                : told.stream().map(Quantity::printedInBase).reduce(Interval::plus).orElseThrow();
    List<Quantity> quantities = figures.stream().map(Claim::quantity).toList();
    Interval one = base.apply(terms).over(base.apply(quantities));
    return quantities.stream()
        .map(figure -> middle(figure.printedInBase().times(one)).rounded(PLACES))
        .collect(Collectors.joining("∶"));
  }

  private static Rational middle(Interval interval) {
    Rational lo = interval.lo();
    Rational hi = interval.hi();
    return lo == null || hi == null
        ? lo == null ? hi == null ? Rational.ZERO : hi : lo
        : lo.plus(hi).over(Rational.of(2));
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("ratio", ratio).and("figure", figures).map();
  }
}
