package heshu.ledger;

import heshu.align.Key;
import heshu.align.Trace;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which facts of a block are read to be held against one figure of a draft: those of the newest
 * traces that meet its own; and the highest and the lowest of all, for what contradicts any
 * contradicts one of these.
 */
final class Choice {
  /** Of what many articles tell alike so many are read, the newest. */
  private static final int ALIKE = 3;

  private static final Comparator<Hit> NEWEST_FIRST =
      Comparator.comparing(Hit::published)
          .thenComparing(Hit::article)
          .thenComparing(Hit::fact)
          .reversed();

  /**
   * A fact as it was found in a block.
   *
   * @param published ISO 8601; empty where unknown
   */
  record Hit(int article, int fact, String published, Trace trace) {}

  private final Key key;
  private final List<Hit> met = new ArrayList<>();

  Choice(Key key) {
    this.key = key;
  }

  void offer(Hit hit) {
    if (key.meets(hit.trace())) {
      met.add(hit);
    }
  }

  Stream<Hit> chosen() {
    met.sort(NEWEST_FIRST);
    Map<Trace, Integer> alike = new HashMap<>();
    List<Hit> chosen = new ArrayList<>();
    for (Hit hit : met) {
      boolean known = alike.containsKey(hit.trace());
      if ((known || alike.size() < key.worthReading())
          && alike.merge(hit.trace(), 1, Integer::sum) <= ALIKE) {
        chosen.add(hit);
      }
    }
    Optional<Hit> highest = extreme(Trace::lo, Comparator.naturalOrder());
    Optional<Hit> lowest = extreme(Trace::hi, Comparator.reverseOrder());
    return Stream.of(chosen.stream(), highest.stream(), lowest.stream()).flatMap(hits -> hits);
  }

  private Optional<Hit> extreme(
      Function<Trace, Optional<Rational>> end, Comparator<Rational> order) {
    return met.stream()
        .filter(hit -> end.apply(hit.trace()).isPresent())
        .max(Comparator.comparing(hit -> end.apply(hit.trace()).orElseThrow(), order));
  }
}
