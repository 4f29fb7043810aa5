package heshu.ledger;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Amount;
import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.Progress;
import heshu.claim.relation.StatedDifference;
import heshu.quantity.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text ties together and other articles are held against, its figures by the numbers of
 * their facts.
 *
 * @param figures in the order of the relation's own parts; null where one is not told
 * @param value of a difference the figure that it is told of, else all
 * @param signed of a difference itself, else all
 */
record Tied(
    Kind kind,
    int foundBy,
    List<@Nullable Integer> figures,
    String name,
    String field,
    @Nullable TimeInterval time,
    Interval value,
    Interval signed) {
  private static final List<String> COLUMNS = List.of("first", "second", "third");

  enum Kind {
    PROGRESS,
    TOTAL,
    IMPLIED,
    DIFFERENCE
  }

  /**
   * What is kept of a relation; nothing where other articles are not held against it.
   *
   * @param numbers of the facts
   */
  static Optional<Tied> of(Subject relation, ToIntFunction<Claim> numbers) {
    if (relation instanceof Progress p) {
      List<@Nullable Integer> figures = new ArrayList<>();
      for (@Nullable Claim claim : Arrays.asList(p.total(), p.done(), p.rate())) {
        figures.add(claim == null ? null : numbers.applyAsInt(claim));
      }
      int headline = numbers.applyAsInt(p.headline());
      return Optional.of(
          plain(Kind.PROGRESS, headline, figures, p.programme(), p.field(), p.asOf()));
    }
    if (relation instanceof Amount a && a.aggregate() && !a.perHead()) {
      int amount = numbers.applyAsInt(a.amount());
      return Optional.of(plain(Kind.TOTAL, amount, List.of(amount), "", "", null));
    }
    if (relation instanceof ImpliedTotal i) {
      int share = numbers.applyAsInt(i.share());
      List<@Nullable Integer> figures = List.of(numbers.applyAsInt(i.part()), share);
      return Optional.of(plain(Kind.IMPLIED, share, figures, i.place(), "", null));
    }
    if (relation instanceof StatedDifference d) {
      int figure = numbers.applyAsInt(d.figure());
      List<@Nullable Integer> figures = List.of(figure, numbers.applyAsInt(d.difference()));
      return Optional.of(
          new Tied(
              Kind.DIFFERENCE, figure, figures, d.name(), "", d.time(), d.value(), d.signed()));
    }
    return Optional.empty();
  }

  private static Tied plain(
      Kind kind,
      int foundBy,
      List<@Nullable Integer> figures,
      String name,
      String field,
      @Nullable TimeInterval time) {
    return new Tied(kind, foundBy, figures, name, field, time, Interval.ALL, Interval.ALL);
  }

  Map<String, @Nullable Object> row() {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("kind", kind.name());
    row.put("found_by", foundBy);
    for (int i = 0; i < COLUMNS.size(); i++) {
      row.put(COLUMNS.get(i), i < figures.size() ? figures.get(i) : null);
    }
    row.put("name", name);
    row.put("field", field);
    FigureColumns.time(row, "time_", time);
    FigureColumns.interval(row, "value_", value);
    FigureColumns.interval(row, "signed_", signed);
    return row;
  }

  static Tied read(ResultSet row) throws SQLException {
    List<@Nullable Integer> figures = new ArrayList<>();
    for (String column : COLUMNS) {
      figures.add(Recall.number(row, column));
    }
    return new Tied(
        Kind.valueOf(row.getString("kind")),
        row.getInt("found_by"),
        figures,
        row.getString("name"),
        row.getString("field"),
        FigureColumns.time(row, "time_"),
        FigureColumns.interval(row, "value_"),
        FigureColumns.interval(row, "signed_"));
  }

  /** The numbers of its figures. */
  Stream<Integer> facts() {
    return figures.stream().filter(Objects::nonNull);
  }

  /** With the figures as they stand; a difference is told of the figures as they were written. */
  Optional<Subject> of(Map<Integer, Entry> entries) {
    boolean corrected =
        facts().map(entries::get).anyMatch(entry -> entry == null || entry.corrects() != null);
    return switch (kind) {
      case PROGRESS ->
          Optional.of(
              new Progress(
                  name, field, claim(0, entries), claim(1, entries), claim(2, entries), time));
      case TOTAL -> Optional.of(new Amount(told(0, entries), true, false));
      case IMPLIED -> Optional.of(new ImpliedTotal(told(0, entries), told(1, entries), name));
      case DIFFERENCE ->
          corrected
              ? Optional.empty()
              : Optional.of(
                  new StatedDifference(
                      told(0, entries), told(1, entries), name, time, value, signed));
    };
  }

  private Claim told(int part, Map<Integer, Entry> entries) {
    return Objects.requireNonNull(claim(part, entries), () -> kind + " without figure " + part);
  }

  private @Nullable Claim claim(int part, Map<Integer, Entry> entries) {
    Integer fact = figures.get(part);
    Entry entry = fact == null ? null : entries.get(fact);
    return entry == null ? null : entry.claim();
  }
}
