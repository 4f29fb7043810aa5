package heshu.check;

import heshu.claim.Claim;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Every figure counted once, at its worst; what no rule decided is not checked, what only other
 * things could be held against is not comparable.
 */
public record Coverage(
    int figures, int verified, int contradicted, int stale, int notComparable, int notChecked) {

  /**
   * Counts the figures of a run.
   *
   * @param incomparable whether a figure that no rule decided has fellows of its name and each of
   *     them was ruled out
   */
  public static Coverage of(
      Collection<Claim> claims, List<Result> results, Predicate<Claim> incomparable) {
    Map<Claim, Verdict> worst = new HashMap<>();
    for (Result result : results) {
      for (Evidence evidence : result.evidence()) {
        Claim claim = evidence.claim();
        if (claim != null) {
          worst.merge(claim, result.verdict(), Verdict::worse);
        }
      }
    }
    return of(claims, worst, incomparable);
  }

  /**
   * As {@link #of(Collection, List, Predicate)}, of figures that are known by themselves or by ids.
   *
   * @param worst the worst verdict on each that was judged
   */
  public static <F> Coverage of(
      Collection<F> claims, Map<F, Verdict> worst, Predicate<F> incomparable) {
    return of(claims, claim -> worst.getOrDefault(claim, Verdict.UNDECIDED), incomparable);
  }

  /**
   * The same.
   *
   * @param worst the worst verdict on each, {@link Verdict#UNDECIDED} where none was given
   */
  public static <F> Coverage of(
      Collection<F> claims, Function<F, Verdict> worst, Predicate<F> incomparable) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int notComparable = 0;
    for (F claim : claims) {
      Verdict verdict = worst.apply(claim);
      counts.merge(verdict, 1, Integer::sum);
      notComparable += verdict == Verdict.UNDECIDED && incomparable.test(claim) ? 1 : 0;
    }
    int verified = counts.getOrDefault(Verdict.CONSISTENT, 0);
    int contradicted = counts.getOrDefault(Verdict.CONTRADICTED, 0);
    int stale = counts.getOrDefault(Verdict.STALE, 0);
    int rest = claims.size() - verified - contradicted - stale - notComparable;
    return new Coverage(claims.size(), verified, contradicted, stale, notComparable, rest);
  }
}
