package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
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

  /**
   * Whether the later one tells less than the earlier one, of a list of the very same length: an
   * old state of the list told as today's.
   */
  public boolean isRelapse() {
    return !sameTime
        && earlier.share().disjoint(later.share())
        && !rises()
        && length(earlier).overlaps(length(later))
        && length(earlier).isPoint()
        && length(later).isPoint();
  }

  /** The same with the later one first, where a finding about it is placed. */
  public Subject laterFirst() {
    return () -> parts(later, earlier);
  }

  private static Interval length(Progress progress) {
    Claim total = progress.total();
    return total == null ? Interval.ALL : total.quantity().hard();
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
    return parts(earlier, later);
  }

  private static Map<String, Mention> parts(Progress first, Progress second) {
    Map<String, Mention> parts = new LinkedHashMap<>();
    first.parts().forEach((name, mention) -> parts.put(name(name, ""), mention));
    second.parts().forEach((name, mention) -> parts.put(name(name, "2"), mention));
    return Collections.unmodifiableMap(parts);
  }

  private static String name(String name, String suffix) {
    return ("headline".equals(name) ? "figure" : name) + suffix;
  }
}
