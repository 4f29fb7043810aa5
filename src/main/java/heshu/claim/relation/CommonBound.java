package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Figures and the bound that the text gives for all of them: 分别增长12.1%、15.3%，均超过10%.
 *
 * @param values what the figures admit, in the base measure or in signed percent
 * @param admitted what the bound leaves for each
 * @param stated whether the words tie the bound to these figures
 */
public record CommonBound(
    Claim bound, List<Claim> figures, List<Interval> values, Interval admitted, boolean stated)
    implements Subject {
  public CommonBound {
    figures = List.copyOf(figures);
    values = List.copyOf(values);
  }

  /** Whether every figure may lie where the bound says. */
  public boolean isKept() {
    return values.stream().allMatch(admitted::overlaps);
  }

  public List<String> steps() {
    return IntStream.range(0, figures.size())
        .mapToObj(
            i ->
                figures.get(i).quote()
                    + (values.get(i).overlaps(admitted) ? " ∈ " : " ∉ ")
                    + admitted.rounded(2))
        .toList();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("bound", bound).and("figure", figures).map();
  }
}
