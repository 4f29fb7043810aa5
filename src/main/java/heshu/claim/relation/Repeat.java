package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.quantity.Interval;
import java.util.Map;

/**
 * One fact that an article tells at two places.
 *
 * @param title whether the first place is the title
 * @param stated whether the names alone say that both are one fact; false where only the values do
 * @param slipped whether the digits agree and only the scale (万, 亿) differs
 */
public record Repeat(Claim first, Claim second, boolean title, boolean stated, boolean slipped)
    implements Reconcilable {

  @Override
  public Map<Claim, Interval> needed() {
    return Needs.ofOneFact(first, second);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("first", first).and("second", second).map();
  }
}
