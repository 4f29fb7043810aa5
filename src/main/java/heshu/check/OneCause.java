package heshu.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Contradictions with one cause are one finding: where the figures of one are among those of
 * another, or one figure is held against the same in an article and its repost, the stronger stands
 * and tells of the weaker.
 */
final class OneCause {
  private static final Comparator<Result> STRONGEST_FIRST =
      Comparator.<Result, Severity>comparing(OneCause::severity)
          .thenComparing(result -> result.evidence().size())
          .reversed();

  private OneCause() {}

  /** The results in their order, without those that another one tells of. */
  static List<Result> joined(List<Result> results) {
    IdentityHashMap<Result, List<Result>> weaker = new IdentityHashMap<>();
    Set<Result> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    Standing standing = new Standing();
    for (Result result :
        results.stream().filter(OneCause::isContradiction).sorted(STRONGEST_FIRST).toList()) {
      Cause cause = Cause.of(result);
      standing
          .like(cause)
          .ifPresentOrElse(
              other -> {
                weaker.computeIfAbsent(other.result(), r -> new ArrayList<>()).add(result);
                dropped.add(result);
              },
              () -> standing.add(cause));
    }
    List<Result> joined = new ArrayList<>(results.size());
    for (Result result : results) {
      if (!isContradiction(result)) {
        joined.add(result);
      } else if (!dropped.contains(result)) {
        joined.add(result.telling(weaker.getOrDefault(result, List.of())));
      }
    }
    return joined;
  }

  private static boolean isContradiction(Result result) {
    return result.verdict() == Verdict.CONTRADICTED && result.isFinding();
  }

  private static Severity severity(Result result) {
    Severity severity = result.severity();
    return severity == null ? Severity.NOTE : severity;
  }
}
