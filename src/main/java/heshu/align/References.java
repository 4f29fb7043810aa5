package heshu.align;

import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.claim.Grain;
import heshu.claim.Reading;
import heshu.claim.Scope;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.ReferencedFigure;
import heshu.claim.relation.ReferencedTotal;
import heshu.extract.Lexicon;
import heshu.extract.relation.Names;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that a desk keeps for reference. A figure of an article is held against them only
 * where indicator, scope, time, basis and measure are known and the same.
 */
public final class References {
  public static final References NONE = new References(List.of(), List.of());
  private static final String NO_FIELD = "·";
  private static final String ECONOMY = Names.core("GDP");
  private static final Pattern VERBS =
      Pattern.compile("^(?:" + Lexicon.alternatives("realising.txt") + ")+");

  private final List<Reading> tables;
  private final Map<Slots, List<Row>> rows = new HashMap<>();

  /** A figure of a table, and what the table says that it rests on. */
  public record Row(Claim figure, String source) {}

  private record Slots(
      String indicator,
      String place,
      String field,
      TimeInterval time,
      boolean instant,
      String base) {

    static Optional<Slots> of(Claim claim) {
      Context context = claim.context();
      Scope scope = context.scope();
      String field = Stream.of(scope.programme(), scope.field()).collect(Collectors.joining("·"));
      boolean level = claim.kind() == FigureKind.LEVEL || claim.kind() == FigureKind.SHARE;
      return level && context.basis() == Basis.NONE
          ? of(context.indicator(), scope.place(), field, claim)
          : Optional.empty();
    }

    /** In the measure and for the time of {@code like}; empty where a slot is unknown. */
    static Optional<Slots> of(String indicator, String where, String field, Claim like) {
      TimeInterval time = like.context().time();
      String place = Terms.place(where);
      String name = named(indicator, place);
      if (time == null || place.isEmpty() || name.isEmpty()) {
        return Optional.empty();
      }
      TimeInterval days = new TimeInterval(time.from(), time.to(), Grain.DAY);
      boolean instant = like.context().instant();
      return Optional.of(new Slots(name, place, field, days, instant, like.measure().base()));
    }

    /** The bare name without the place and the verb before it: 临江市实现地区生产总值. */
    private static String named(String indicator, String place) {
      String name = indicator;
      if (!place.isEmpty() && name.startsWith(place)) {
        name = name.substring(place.length()).replaceFirst("^[省市区县]", "");
      }
      return Names.core(VERBS.matcher(Names.core(name)).replaceFirst(""));
    }
  }

  /** Takes what was read in the tables, and their rows. */
  public References(List<Reading> tables, List<Row> rows) {
    this.tables = List.copyOf(tables);
    for (Row row : rows) {
      Slots.of(row.figure())
          .ifPresent(slots -> this.rows.computeIfAbsent(slots, s -> new ArrayList<>()).add(row));
    }
  }

  /** The tables, as evidence. */
  public List<Reading> tables() {
    return tables;
  }

  /** What of an article there is a reference figure for. */
  public List<Subject> held(Reading reading) {
    List<Subject> held = new ArrayList<>();
    if (rows.isEmpty()) {
      return held;
    }
    for (Claim claim : reading.claims()) {
      Slots.of(claim)
          .flatMap(slots -> row(slots, claim.quantity().hardInBase()))
          .map(row -> new ReferencedFigure(claim, row.figure(), row.source()))
          .ifPresent(held::add);
    }
    for (Subject relation : reading.relations()) {
      if (relation instanceof ImpliedTotal implied) {
        Slots.of(ECONOMY, implied.place(), NO_FIELD, implied.part())
            .flatMap(slots -> row(slots, implied.total()))
            .map(row -> new ReferencedTotal(implied, row.figure(), row.source()))
            .ifPresent(held::add);
      }
    }
    return held;
  }

  /** Of several figures for one thing, such as a first and a final one, the one that fits. */
  private Optional<Row> row(Slots slots, Interval told) {
    List<Row> known = rows.getOrDefault(slots, List.of());
    return known.stream()
        .filter(row -> row.figure().quantity().hardInBase().overlaps(told))
        .findFirst()
        .or(() -> known.stream().reduce((first, last) -> last));
  }
}
