package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Comparison;
import heshu.claim.RuledOut;
import heshu.claim.Slots;
import heshu.extract.relation.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures that bear one name and measure: what a figure could have been held against. Each is
 * compared with its nearest fellows only, so that cost grows with the number of figures.
 */
public final class Fellows {
  /** Letters that a name must have to tell anything. */
  private static final int TELLING_NAME = 3;

  /** How many fellows on either side are looked at. */
  public static final int REACH = 3;

  private record Place(List<Claim> block, int at) {}

  private final Map<Claim, Place> places = new HashMap<>();

  /**
   * Groups figures by name and measure.
   *
   * @param claims in the order of reading
   */
  public Fellows(Collection<Claim> claims) {
    Map<String, List<Claim>> blocks = new HashMap<>();
    for (Claim claim : claims) {
      String name = block(claim);
      if (!name.isEmpty()) {
        List<Claim> block = blocks.computeIfAbsent(name, k -> new ArrayList<>());
        places.put(claim, new Place(block, block.size()));
        block.add(claim);
      }
    }
  }

  /** What fellows share to the letter; empty where the name of a figure tells too little. */
  public static String block(Claim claim) {
    String core = Names.core(claim.context().indicator());
    return core.length() >= TELLING_NAME ? core + "|" + claim.measure().base() : "";
  }

  /** Whether a figure has fellows and something is known to differ from each that is near. */
  public boolean isIncomparable(Claim claim) {
    Place place = places.get(claim);
    return place != null && areIncomparable(Slots.of(claim), near(place).map(Slots::of).toList());
  }

  /**
   * Whether something is known to differ from each of some figures, those left out that are alike
   * in every slot; false where none is left.
   *
   * @param near those up to {@link #REACH} places before and behind
   */
  public static boolean areIncomparable(Slots figure, List<Slots> near) {
    boolean differs = false;
    for (Slots fellow : near) {
      Comparison comparison = Comparison.of(figure, fellow);
      if (comparison.comparable() && !comparison.unknown().isEmpty()) {
        return false;
      }
      differs |= !comparison.comparable();
    }
    return differs;
  }

  /** What a figure was not held against, and why; nothing where all slots are the same. */
  public Stream<RuledOut> of(Claim claim) {
    Place place = places.get(claim);
    if (place == null) {
      return Stream.empty();
    }
    return near(place)
        .map(fellow -> new RuledOut(claim, fellow, Comparison.of(claim, fellow)))
        .filter(pair -> !pair.reason().isEmpty());
  }

  private static Stream<Claim> near(Place place) {
    int from = Math.max(0, place.at() - REACH);
    int to = Math.min(place.block().size(), place.at() + REACH + 1);
    return IntStream.range(from, to).filter(i -> i != place.at()).mapToObj(place.block()::get);
  }
}
