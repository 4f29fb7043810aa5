package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/**
 * One thing told twice with the same number in two measures that are easily taken for each other:
 * 造林120.5万亩, 造林120.5万公顷.
 *
 * @param loose whether editors often use one measure for the other: 人 for 人次
 */
public record SameNumber(Claim first, Claim second, boolean loose) implements Subject {

  public List<String> steps() {
    return List.of(first.quote() + " 与 " + second.quote() + "：数相同，单位不同 ✘");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("first", first).and("second", second).map();
  }
}
