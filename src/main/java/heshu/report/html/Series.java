package heshu.report.html;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one thing told in several articles: those that results held against each other.
 *
 * @param role the part that they play in those results
 * @param counted the share that follows from the counts told beside a rate, by the rate's id
 */
record Series(
    String role, List<Claim> claims, List<Conflict> conflicts, Map<String, Interval> counted) {

  /** Two figures that cannot both hold, and the result that says so. */
  record Conflict(Claim one, Claim other, Result result) {
    boolean isDisjoint() {
      return one.quantity().hardInBase().disjoint(other.quantity().hardInBase());
    }
  }

  private record Pair(String role, Claim one, Claim other) {}

  /**
   * All series of a run that tell at least two different things, the contradicted and long ones
   * first.
   */
  static List<Series> of(Run run) {
    Map<String, Set<Claim>> group = new LinkedHashMap<>();
    Map<String, String> roles = new HashMap<>();
    Map<String, Interval> counted = new HashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Result result : run.results()) {
      for (Pair pair : pairs(result)) {
        join(group, pair.one(), pair.other());
        roles.putIfAbsent(pair.one().id(), pair.role());
        roles.putIfAbsent(pair.other().id(), pair.role());
        if (result.verdict() == Verdict.CONTRADICTED) {
          conflicts.add(new Conflict(pair.one(), pair.other(), result));
        }
      }
      count(result, "", counted);
      count(result, "2", counted);
    }
    List<Series> all = new ArrayList<>();
    for (Set<Claim> claims : new LinkedHashSet<>(group.values())) {
      List<Claim> own = List.copyOf(claims);
      if (own.stream().map(c -> c.quantity().hardInBase()).distinct().count() > 1) {
        String role = roles.getOrDefault(own.get(0).id(), "");
        List<Conflict> between =
            conflicts.stream().filter(c -> claims.contains(c.one()) && c.isDisjoint()).toList();
        all.add(new Series(role, own, between, counted));
      }
    }
    all.sort(
        Comparator.comparing((Series s) -> s.conflicts().isEmpty())
            .thenComparing(s -> -s.claims().size()));
    return all;
  }

  private static void join(Map<String, Set<Claim>> group, Claim one, Claim other) {
    Set<Claim> first = group.computeIfAbsent(one.id(), id -> new LinkedHashSet<>());
    first.add(one);
    Set<Claim> second = group.getOrDefault(other.id(), Set.of(other));
    if (first != second) {
      first.addAll(second);
      second.forEach(claim -> group.put(claim.id(), first));
    }
  }

  /** Figures of one measure that play one part (figure, figure2) in two articles. */
  private static List<Pair> pairs(Result result) {
    List<Pair> pairs = new ArrayList<>();
    List<Evidence> evidence = result.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      for (int j = i + 1; j < evidence.size(); j++) {
        Claim one = evidence.get(i).claim();
        Claim other = evidence.get(j).claim();
        String role = part(evidence.get(i));
        if (one != null
            && other != null
            && one.sameMeasure(other)
            && role.equals(part(evidence.get(j)))
            && one.mention().article() != other.mention().article()) {
          pairs.add(new Pair(role, one, other));
        }
      }
    }
    return pairs;
  }

  private static String part(Evidence evidence) {
    return evidence.role().replaceAll("\\d+$", "");
  }

  /** The share that is done, where a result names it with the counts of what is done and of all. */
  private static void count(Result result, String side, Map<String, Interval> counted) {
    Claim rate = named(result, "figure" + side);
    Claim done = named(result, "done" + side);
    Claim total = named(result, "total" + side);
    if (rate == null || done == null || total == null || rate == done) {
      return;
    }
    Interval all = total.quantity().hardInBase();
    if (all.isPositive()) {
      Interval share = done.quantity().hardInBase().over(all).times(Rational.HUNDRED);
      counted.put(rate.id(), share);
    }
  }

  private static @Nullable Claim named(Result result, String role) {
    return result.evidence().stream()
        .filter(e -> e.role().equals(role))
        .findFirst()
        .map(Evidence::claim)
        .orElse(null);
  }
}
