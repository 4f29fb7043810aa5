package heshu.report.html;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What each of the figures of one measure admits, one under the other on one axis. */
public record IntervalChart(List<Row> rows, Axis axis, String measure, int height) {
  static final int LEFT = 108;
  static final int RIGHT = 396;
  private static final Set<String> FAMILIES = Set.of("agreement", "scale", "reference");
  private static final Set<String> HELD = Set.of("figure", "figure2", "first", "second");
  private static final int ROW = 30;
  private static final int FOOT = 34;

  /** A figure with its interval; {@code y} is the middle of its row. */
  public record Row(String quote, String interval, int y, Bar bar, Status status) {}

  /** A chart of the figures that are held against each other, where they have one measure. */
  static Optional<IntervalChart> of(Result result, Anchors anchors) {
    List<Claim> figures =
        FAMILIES.contains(result.family())
            ? result.evidence().stream()
                .filter(e -> HELD.contains(e.role()))
                .map(Evidence::claim)
                .filter(Objects::nonNull)
                .distinct()
                .toList()
            : List.of();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> same = figures.stream().filter(c -> c.sameMeasure(figures.get(0))).toList();
    long values = same.stream().map(c -> c.quantity().hardInBase()).distinct().count();
    if (values < 2) {
      return Optional.empty();
    }
    List<Interval> intervals = same.stream().map(c -> c.quantity().hardInBase()).toList();
    Axis axis = Axis.around(intervals, LEFT, RIGHT);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < same.size(); i++) {
      Claim claim = same.get(i);
      rows.add(
          new Row(
              claim.quote(),
              intervals.get(i).rounded(2),
              ROW / 2 + i * ROW,
              Bar.of(intervals.get(i), axis),
              anchors.status(claim)));
    }
    String measure = figures.get(0).measure().base();
    return Optional.of(new IntervalChart(rows, axis, measure, rows.size() * ROW + FOOT));
  }

  /** Where the axis is drawn. */
  public int axisY() {
    return height - FOOT + 4;
  }

  /** The chart in words, for who cannot see it. */
  public String words() {
    StringBuilder words = new StringBuilder();
    rows.forEach(
        r -> words.append(words.isEmpty() ? "" : "；").append(r.quote() + " " + r.interval()));
    return words.toString();
  }
}
