package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A length of time and the times that it lies between: 时隔一年 since 2020年9月.
 *
 * @param to null where it ends with the publication
 * @param agrees whether the calendar admits the length
 * @param stated whether the words tie the length to both times
 */
public record ElapsedTime(
    Mention length,
    Mention from,
    @Nullable Mention to,
    boolean agrees,
    boolean stated,
    List<String> steps)
    implements Subject {
  public ElapsedTime {
    steps = List.copyOf(steps);
  }

  @Override
  public Map<String, Mention> parts() {
    Parts parts = Parts.of("length", length).and("from", from);
    return to == null ? parts.map() : parts.and("to", to).map();
  }
}
