package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One list of tasks, told of in two articles.
 *
 * @param sameTime whether both are told for times that overlap; else {@code earlier} is the earlier
 * @param sameSource whether one speaker is quoted in both
 */
public record SameProgress(Progress earlier, Progress later, boolean sameTime, boolean sameSource)
    implements Subject {

  /** Whether the later share reaches beyond the earlier one, as progress does. */
  public boolean isProgress() {
    return !sameTime && earlier.share().disjoint(later.share()) && rises();
  }

  private boolean rises() {
    var before = earlier.share().lo();
    var after = later.share().hi();
    return before != null && (after == null || after.compareTo(before) > 0);
  }

  /** How both shares follow, each with the days for which it is told. */
  public List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (Progress told : List.of(earlier, later)) {
      told.steps().forEach(step -> steps.add(told.asOf() + "：" + step));
    }
    return steps;
  }

  @Override
  public Map<String, Mention> parts() {
    Map<String, Mention> parts = new LinkedHashMap<>();
    earlier.parts().forEach((name, mention) -> parts.put(name(name, ""), mention));
    later.parts().forEach((name, mention) -> parts.put(name(name, "2"), mention));
    return Collections.unmodifiableMap(parts);
  }

  private static String name(String name, String suffix) {
    return ("headline".equals(name) ? "figure" : name) + suffix;
  }
}
