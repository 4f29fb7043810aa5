package heshu.align;

import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Fall;
import heshu.extract.text.Direction;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures of a year so far that are less than an earlier one of the same year, of what only adds
 * up. Of each time only those are kept that are more than all before them, so that the first one
 * that is more than a figure is found without looking at the others.
 */
final class Falls {
  /** What may become less in the course of a year: balances, means, stocks. */
  private static final Pattern MAY_FALL =
      Pattern.compile("利润|净|[顺逆]差|差额|结余|亏|盈|均|价|率|指数|余额|存|保有|用户|人口|规模|温|最|降|减|失业|病例|死亡");

  /** What must be the same of both figures; the place, or that both are of a whole country. */
  private record Thing(String core, List<String> issues, String place, boolean national) {
    static List<Thing> of(Told told) {
      List<Thing> things = new ArrayList<>();
      if (!told.place().isEmpty()) {
        things.add(new Thing(told.core(), told.issues(), told.place(), false));
      }
      if (told.national()) {
        things.add(new Thing(told.core(), told.issues(), "", true));
      }
      return things;
    }
  }

  /** The lower end of a figure; of two with one value the open one is higher. */
  private record End(Rational value, boolean open) implements Comparable<End> {
    @Override
    public int compareTo(End other) {
      int order = value.compareTo(other.value);
      return order == 0 ? Boolean.compare(open, other.open) : order;
    }
  }

  /** A figure with its place in the order of the articles. */
  private record Numbered(int at, Claim claim) {}

  private final Map<Thing, Map<TimeInterval, TreeMap<End, Numbered>>> highest = new HashMap<>();

  private Falls() {}

  /** Each figure with the first one of an earlier time that is more, where both tell all slots. */
  static List<Fall> among(List<Claim> claims) {
    Falls falls = new Falls();
    List<Told> told = claims.stream().map(Told::of).filter(Falls::isOutcome).toList();
    for (int at = 0; at < told.size(); at++) {
      falls.add(told.get(at), at);
    }
    List<Fall> found = new ArrayList<>();
    for (Told later : told) {
      falls.before(later).ifPresent(before -> found.add(new Fall(later.claim(), before)));
    }
    return found;
  }

  /** Whether the figure is no plan, and not by how much something rose or fell: 比2020年增加346万辆. */
  private static boolean isOutcome(Told told) {
    return told.hasSlots()
        && !told.planned()
        && told.naming().direction() == Direction.NONE
        && told.claim().context().basis() == Basis.NONE;
  }

  private void add(Told told, int at) {
    Interval reading = told.printed().reading();
    if (reading.lo() == null) {
      return;
    }
    End end = new End(reading.lo(), reading.loOpen());
    for (Thing thing : Thing.of(told)) {
      TreeMap<End, Numbered> ends =
          highest
              .computeIfAbsent(thing, t -> new LinkedHashMap<>())
              .computeIfAbsent(time(told), t -> new TreeMap<>());
      if (ends.isEmpty() || end.compareTo(ends.lastKey()) > 0) {
        ends.put(end, new Numbered(at, told.claim()));
      }
    }
  }

  private Optional<Claim> before(Told later) {
    Interval reading = later.printed().reading();
    if (reading.hi() == null || MAY_FALL.matcher(later.claim().context().indicator()).find()) {
      return Optional.empty();
    }
    End least = new End(reading.hi(), !reading.hiOpen());
    return Thing.of(later).stream()
        .flatMap(thing -> highest.getOrDefault(thing, Map.of()).entrySet().stream())
        .filter(told -> CumulationAligner.continues(told.getKey(), time(later)))
        .flatMap(told -> Stream.ofNullable(told.getValue().ceilingEntry(least)))
        .map(Map.Entry::getValue)
        .min(Comparator.comparingInt(Numbered::at))
        .map(Numbered::claim);
  }

  private static TimeInterval time(Told told) {
    return Objects.requireNonNull(told.claim().context().time());
  }
}
