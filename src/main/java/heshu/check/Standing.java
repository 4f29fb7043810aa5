package heshu.check;

import heshu.check.Cause.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Contradictions that stand, found by their figures. One wrong figure may stand in thousands: those
 * at a place are kept by how many places they have, so that none is looked at in vain.
 */
final class Standing {
  private record Spot(Place place, int size) {}

  private record Words(String rule, Set<String> sentences) {}

  private final Map<Spot, List<Cause>> spots = new HashMap<>();
  private final Map<Words, List<Cause>> words = new HashMap<>();
  private final IdentityHashMap<Cause, Integer> numbers = new IdentityHashMap<>();
  private final Set<Integer> sizes = new TreeSet<>();

  void add(Cause cause) {
    int size = cause.places().size();
    numbers.put(cause, numbers.size());
    sizes.add(size);
    words.computeIfAbsent(words(cause), w -> new ArrayList<>()).add(cause);
    for (Place place : cause.places()) {
      spots.computeIfAbsent(new Spot(place, size), s -> new ArrayList<>()).add(cause);
    }
  }

  /**
   * One with the same cause: whose figures are among those of {@code cause} or the other way round,
   * or that rests on the same words; by the first place that both have, then the one that stood
   * first.
   */
  Optional<Cause> like(Cause cause) {
    List<Cause> near = new ArrayList<>();
    for (int size : sizes) {
      if (size < cause.places().size()) {
        cause.places().stream().flatMap(p -> at(p, size)).filter(cause::holds).forEach(near::add);
      } else {
        cause.places().stream()
            .min(Comparator.comparingLong(place -> at(place, size).count()))
            .ifPresent(rare -> at(rare, size).filter(o -> o.holds(cause)).forEach(near::add));
      }
    }
    words.getOrDefault(words(cause), List.of()).stream()
        .filter(other -> met(cause, other) < cause.places().size())
        .forEach(near::add);
    return near.stream()
        .min(
            Comparator.<Cause>comparingInt(other -> met(cause, other))
                .thenComparing(numbers::get, Comparator.naturalOrder()));
  }

  private Stream<Cause> at(Place place, int size) {
    return spots.getOrDefault(new Spot(place, size), List.of()).stream();
  }

  /** How many places stand before the first that both have. */
  private static int met(Cause cause, Cause other) {
    int before = 0;
    for (Place place : cause.places()) {
      if (other.places().contains(place)) {
        return before;
      }
      before++;
    }
    return before;
  }

  private static Words words(Cause cause) {
    return new Words(cause.result().rule(), cause.sentences());
  }
}
