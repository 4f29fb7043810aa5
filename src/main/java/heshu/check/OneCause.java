package heshu.check;

import heshu.claim.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Contradictions with one cause are one finding: where the figures of one are among those of
 * another, or one figure is held against the same in an article and its repost, the stronger stands
 * and tells of the weaker. A figure that several later articles put out of date in the same words
 * is told once.
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
    Map<Outdated, Result> outdated = new HashMap<>();
    for (Result result : results) {
      Result first =
          result.verdict() == Verdict.STALE
              ? outdated.putIfAbsent(Outdated.of(result), result)
              : null;
      if (first != null) {
        weaker.computeIfAbsent(first, r -> new ArrayList<>()).add(result);
        dropped.add(result);
      }
    }
    return results.stream()
        .filter(result -> !dropped.contains(result))
        .map(result -> result.telling(weaker.getOrDefault(result, List.of())))
        .toList();
  }

  /** What an editor reads of a figure that is out of date. */
  private record Outdated(Cause.Place place, String rule, String message) {
    static Outdated of(Result result) {
      Mention figure = result.evidence().get(0).mention();
      return new Outdated(
          new Cause.Place(figure.article(), figure.span()), result.rule(), result.message());
    }
  }

  private static boolean isContradiction(Result result) {
    return result.verdict() == Verdict.CONTRADICTED && result.isFinding();
  }

  private static Severity severity(Result result) {
    Severity severity = result.severity();
    return severity == null ? Severity.NOTE : severity;
  }
}
