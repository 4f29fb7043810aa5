package heshu.ledger;

import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.claim.Grain;
import heshu.claim.Mention;
import heshu.claim.Scope;
import heshu.claim.TimeInterval;
import heshu.quantity.Dimension;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A claim as columns, and back. */
final class FigureColumns {
  private static final String APPROXIMATOR = "approximator";
  private static final String SHIELD = "shield";

  private FigureColumns() {}

  static Map<String, @Nullable Object> of(Claim claim) {
    Map<String, @Nullable Object> row = new HashMap<>();
    Quantity quantity = claim.quantity();
    Context context = claim.context();
    row.put("quote", claim.quote());
    row.put("kind", claim.kind().name());
    numeral(row, quantity.numeral());
    interval(row, "", quantity.hard());
    interval(row, "soft_", quantity.soft());
    row.put("measure", quantity.measure().written());
    row.put("dimension", quantity.measure().dimension().name());
    row.put("base", quantity.measure().base());
    row.put("factor", quantity.measure().factor().toString());
    row.put("hedge", quantity.hedge() == null ? null : quantity.hedge().written());
    row.put("hedge_kind", kind(quantity.hedge()));
    row.put("indicator", context.indicator());
    row.put("place", context.scope().place());
    row.put("field", context.scope().field());
    row.put("programme", context.scope().programme());
    time(row, "time_", context.time());
    row.put("instant", context.instant() ? 1 : 0);
    row.put("basis", context.basis().name());
    row.put("speaker", context.speaker());
    return row;
  }

  /** What a row says, for the place where it stands. */
  static Function<Mention, Claim> claim(ResultSet row) throws SQLException {
    Measure measure =
        new Measure(
            row.getString("measure"),
            Dimension.valueOf(row.getString("dimension")),
            row.getString("base"),
            Rational.of(row.getString("factor")));
    Quantity quantity =
        new Quantity(numeral(row), interval(row, ""), interval(row, "soft_"), measure, hedge(row));
    Context context =
        new Context(
            row.getString("indicator"),
            new Scope(row.getString("place"), row.getString("field"), row.getString("programme")),
            time(row, "time_"),
            row.getInt("instant") == 1,
            Basis.valueOf(row.getString("basis")),
            row.getString("speaker"));
    FigureKind kind = FigureKind.valueOf(row.getString("kind"));
    return mention -> new Claim(mention, kind, quantity, context);
  }

  static void time(Map<String, @Nullable Object> row, String prefix, @Nullable TimeInterval time) {
    row.put(prefix + "from", time == null ? null : time.from().toString());
    row.put(prefix + "to", time == null ? null : time.to().toString());
    row.put(prefix + "grain", time == null ? null : time.grain().name());
  }

  static @Nullable TimeInterval time(ResultSet row, String prefix) throws SQLException {
    String from = row.getString(prefix + "from");
    return from == null
        ? null
        : new TimeInterval(
            LocalDate.parse(from),
            LocalDate.parse(row.getString(prefix + "to")),
            Grain.valueOf(row.getString(prefix + "grain")));
  }

  private static void numeral(Map<String, @Nullable Object> row, @Nullable Numeral numeral) {
    row.put("written", numeral == null ? null : numeral.written());
    row.put("value", numeral == null ? null : numeral.value().toString());
    row.put("last_place", numeral == null ? null : numeral.precision().lastPlace());
    row.put("last_nonzero", numeral == null ? null : numeral.precision().lastNonZero());
  }

  private static @Nullable Numeral numeral(ResultSet row) throws SQLException {
    String value = row.getString("value");
    return value == null
        ? null
        : new Numeral(
            row.getString("written"),
            Rational.of(value),
            new Precision(row.getInt("last_place"), row.getInt("last_nonzero")));
  }

  static void interval(Map<String, @Nullable Object> row, String prefix, Interval interval) {
    row.put(prefix + "lo", interval.lo() == null ? null : interval.lo().toString());
    row.put(prefix + "lo_open", interval.loOpen() ? 1 : 0);
    row.put(prefix + "hi", interval.hi() == null ? null : interval.hi().toString());
    row.put(prefix + "hi_open", interval.hiOpen() ? 1 : 0);
  }

  static Interval interval(ResultSet row, String prefix) throws SQLException {
    String lo = row.getString(prefix + "lo");
    String hi = row.getString(prefix + "hi");
    return new Interval(
        lo == null ? null : Rational.of(lo),
        row.getInt(prefix + "lo_open") == 1,
        hi == null ? null : Rational.of(hi),
        row.getInt(prefix + "hi_open") == 1);
  }

  private static @Nullable String kind(@Nullable Hedge hedge) {
    if (hedge instanceof Hedge.Bound bound) {
      return bound.side().name();
    }
    return hedge == null ? null : hedge instanceof Hedge.Shield ? SHIELD : APPROXIMATOR;
  }

  private static @Nullable Hedge hedge(ResultSet row) throws SQLException {
    String kind = row.getString("hedge_kind");
    String written = row.getString("hedge");
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case APPROXIMATOR -> new Hedge.Approximator(written);
      case SHIELD -> new Hedge.Shield(written);
      default -> new Hedge.Bound(written, Hedge.Side.valueOf(kind));
    };
  }
}
