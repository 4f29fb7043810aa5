package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Comparison;
import heshu.claim.RuledOut;
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
  private static final int REACH = 3;

  private record Place(List<Claim> block, int at) {}

  private final Map<String, Place> places = new HashMap<>();

  /**
   * Groups figures by name and measure.
   *
   * @param claims in the order of reading
   */
  public Fellows(Collection<Claim> claims) {
    Map<String, List<Claim>> blocks = new HashMap<>();
    for (Claim claim : claims) {
      String core = Names.core(claim.context().indicator());
      if (core.length() >= TELLING_NAME) {
        List<Claim> block =
            blocks.computeIfAbsent(core + "|" + claim.measure().base(), k -> new ArrayList<>());
        places.put(claim.id(), new Place(block, block.size()));
        block.add(claim);
      }
    }
  }

  /**
   * Whether the figure of an id has fellows and something is known to differ from each that is
   * near.
   */
  public boolean isIncomparable(String claim) {
    List<RuledOut> near = of(claim).toList();
    return !near.isEmpty() && near.stream().noneMatch(fellow -> fellow.comparison().comparable());
  }

  /** What a figure was not held against, and why; nothing where all slots are the same. */
  public Stream<RuledOut> of(String claim) {
    Place place = places.get(claim);
    if (place == null) {
      return Stream.empty();
    }
    Claim figure = place.block().get(place.at());
    int from = Math.max(0, place.at() - REACH);
    int to = Math.min(place.block().size(), place.at() + REACH + 1);
    return IntStream.range(from, to)
        .filter(i -> i != place.at())
        .mapToObj(place.block()::get)
        .map(fellow -> new RuledOut(figure, fellow, Comparison.of(figure, fellow)))
        .filter(pair -> !pair.reason().isEmpty());
  }
}
