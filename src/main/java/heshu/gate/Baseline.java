package heshu.gate;

import heshu.check.Audit;
import heshu.check.Result;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings that were there when a desk began to check: marked from then on, never removed. */
public record Baseline(List<Entry> entries) {
  public Baseline {
    entries = List.copyOf(entries);
  }

  /**
   * One finding.
   *
   * @param count how often it stands there; what is found more often is new
   * @param message what it said, for whoever reads the file
   */
  public record Entry(String fingerprint, String rule, int count, String message) {}

  /** Every finding of an audit, by rule and fingerprint. */
  public static Baseline of(Audit audit) {
    Map<String, Entry> entries = new TreeMap<>();
    for (Result result : audit.results()) {
      if (result.isFinding()) {
        entries.merge(
            result.fingerprint(),
            new Entry(result.fingerprint(), result.rule(), 1, result.message()),
            (a, b) -> new Entry(a.fingerprint(), a.rule(), a.count() + 1, a.message()));
      }
    }
    return new Baseline(
        entries.values().stream()
            .sorted(Comparator.comparing(Entry::rule).thenComparing(Entry::fingerprint))
            .toList());
  }

  /**
   * What is left of it in an audit: entries that no longer occur are gone, the others no more
   * often.
   */
  public Baseline prunedTo(Audit audit) {
    Map<String, Integer> found = of(audit).counts();
    return new Baseline(
        entries.stream()
            .filter(e -> found.containsKey(e.fingerprint()))
            .map(
                e ->
                    new Entry(
                        e.fingerprint(),
                        e.rule(),
                        Math.min(e.count(), found.getOrDefault(e.fingerprint(), 0)),
                        e.message()))
            .toList());
  }

  /** How many findings it holds that an audit no longer has. */
  int goneFrom(Audit audit) {
    return size() - prunedTo(audit).size();
  }

  public int size() {
    return entries.stream().mapToInt(Entry::count).sum();
  }

  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    entries.forEach(e -> counts.merge(e.fingerprint(), e.count(), Integer::sum));
    return counts;
  }
}
