package heshu.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers of facts, by article: what is asked of a ledger in one question. */
final class Facts {
  private final Map<Integer, Set<Integer>> numbers = new TreeMap<>();

  static Facts of(int article, Collection<Integer> facts) {
    Facts wanted = new Facts();
    facts.forEach(fact -> wanted.add(article, fact));
    return wanted;
  }

  void add(int article, int fact) {
    numbers.computeIfAbsent(article, a -> new TreeSet<>()).add(fact);
  }

  /** In ascending order. */
  Set<Integer> of(int article) {
    return numbers.getOrDefault(article, Set.of());
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** A JSON array of pairs, for {@link Database#facts}. */
  @Override
  public String toString() {
    return numbers.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(fact -> pair(entry.getKey(), fact)))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String pair(int article, int fact) {
    return "[" + article + "," + fact + "]";
  }
}
