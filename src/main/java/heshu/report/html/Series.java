package heshu.report.html;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures of one thing told in several articles: those that results held against each other. */
record Series(List<Claim> claims, List<Conflict> conflicts) {

  /** Two figures that cannot both hold, and the result that says so. */
  record Conflict(Claim one, Claim other, Result result) {
    boolean isDisjoint() {
      return one.quantity().hardInBase().disjoint(other.quantity().hardInBase());
    }
  }

  /** All series of a run that tell at least two different things, the contradicted ones first. */
  static List<Series> of(Run run) {
    Map<String, Set<Claim>> group = new LinkedHashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Result result : run.results()) {
      for (Claim[] pair : pairs(result)) {
        join(group, pair[0], pair[1]);
        if (result.verdict() == Verdict.CONTRADICTED) {
          conflicts.add(new Conflict(pair[0], pair[1], result));
        }
      }
    }
    List<Series> all = new ArrayList<>();
    for (Set<Claim> claims : new LinkedHashSet<>(group.values())) {
      long told = claims.stream().map(c -> c.quantity().hardInBase()).distinct().count();
      if (told > 1) {
        all.add(
            new Series(
                List.copyOf(claims),
                conflicts.stream().filter(c -> claims.contains(c.one())).toList()));
      }
    }
    all.sort((a, b) -> Boolean.compare(a.conflicts().isEmpty(), b.conflicts().isEmpty()));
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
  private static List<Claim[]> pairs(Result result) {
    List<Claim[]> pairs = new ArrayList<>();
    List<Evidence> evidence = result.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      for (int j = i + 1; j < evidence.size(); j++) {
        Claim one = evidence.get(i).claim();
        Claim other = evidence.get(j).claim();
        if (one != null
            && other != null
            && one.sameMeasure(other)
            && part(evidence.get(i)).equals(part(evidence.get(j)))
            && one.mention().article() != other.mention().article()) {
          pairs.add(new Claim[] {one, other});
        }
      }
    }
    return pairs;
  }

  private static String part(Evidence evidence) {
    return evidence.role().replaceAll("\\d+$", "");
  }
}
