package heshu.check;

import heshu.claim.Claim;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every figure counted once, at its worst; what no rule decided is not checked, what only other
 * things could be held against is not comparable.
 */
public record Coverage(
    int figures, int verified, int contradicted, int stale, int notComparable, int notChecked) {

  public static Coverage of(Collection<Claim> claims, List<Result> results) {
    Map<String, Verdict> worst = new HashMap<>();
    for (Result result : results) {
      for (Evidence evidence : result.evidence()) {
        Claim claim = evidence.claim();
        if (claim != null) {
          worst.merge(claim.id(), result.verdict(), Verdict::worse);
        }
      }
    }
    return of(claims.stream().map(Claim::id).toList(), worst);
  }

  /**
   * As {@link #of(Collection, List)}, of figures that are known by their ids.
   *
   * @param worst the worst verdict on each that was judged
   */
  public static Coverage of(Collection<String> claims, Map<String, Verdict> worst) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    claims.forEach(c -> counts.merge(worst.getOrDefault(c, Verdict.UNDECIDED), 1, Integer::sum));
    int verified = counts.getOrDefault(Verdict.CONSISTENT, 0);
    int contradicted = counts.getOrDefault(Verdict.CONTRADICTED, 0);
    int stale = counts.getOrDefault(Verdict.STALE, 0);
    int rest = claims.size() - verified - contradicted - stale;
    return new Coverage(claims.size(), verified, contradicted, stale, 0, rest);
  }
}
