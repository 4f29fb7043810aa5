package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/**
 * A numbered point whose number does not follow the one before: 一是…，三是….
 *
 * @param number the number that it bears, {@code due} the one that it should
 */
public record PointOrder(Mention before, Mention point, int number, int due) implements Subject {

  public boolean isRepeated() {
    return number < due;
  }

  public List<String> steps() {
    return List.of("「" + before.quote() + "」之后应是第 " + due + " 点，写作「" + point.quote() + "」");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("point", point).and("before", before).map();
  }
}
