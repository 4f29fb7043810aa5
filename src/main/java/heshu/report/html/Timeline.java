package heshu.report.html;

import heshu.claim.Claim;
import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import heshu.report.Run;
import heshu.report.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was told of one thing over time: the day it is told for across, its value up.
 *
 * @param published where on the axis of days an article appeared
 */
public record Timeline(
    String title,
    String measure,
    List<Point> points,
    List<Link> links,
    List<String> published,
    List<Axis.Tick> days,
    Axis values) {
  private static final double LEFT = 64;
  private static final double RIGHT = 640;
  private static final double TOP = 24;
  private static final double BOTTOM = 250;
  private static final double BESIDE = 13;

  /**
   * A figure on the chart and in its table.
   *
   * @param dated whether the text tells the day; else it stands at its publication
   */
  public record Point(
      String quote,
      String interval,
      String day,
      boolean dated,
      String article,
      String href,
      String x,
      String labelX,
      String labelY,
      String labelAnchor,
      Bar bar,
      Status status) {}

  /** A contradiction between two points, numbered as in the list of findings. */
  public record Link(String x1, String y1, String x2, String y2, String href) {}

  static List<Timeline> of(Run run, Anchors anchors) {
    List<Timeline> timelines = new ArrayList<>();
    for (Series series : Series.of(run)) {
      List<Claim> dated = series.claims().stream().filter(c -> day(c) != null).toList();
      if (dated.stream().map(Timeline::day).distinct().count() > 1) {
        timelines.add(of(series, dated, anchors));
      }
    }
    return timelines;
  }

  private static Timeline of(Series series, List<Claim> claims, Anchors anchors) {
    List<Claim> inOrder =
        claims.stream()
            .sorted(Comparator.comparing(Timeline::dayOrEpoch).thenComparing(Claim::id))
            .toList();
    Axis values =
        Axis.around(inOrder.stream().map(c -> c.quantity().hardInBase()).toList(), BOTTOM, TOP);
    List<LocalDate> days = new ArrayList<>(inOrder.stream().map(Timeline::dayOrEpoch).toList());
    inOrder.forEach(c -> add(days, c.mention().article().publication().from()));
    Days across = Days.around(days, LEFT, RIGHT);
    Map<LocalDate, Integer> beside = new HashMap<>();
    Map<String, Point> points = new HashMap<>();
    List<Point> shown = new ArrayList<>();
    for (Claim claim : inOrder) {
      int nth = beside.merge(dayOrEpoch(claim), 1, Integer::sum) - 1;
      double x = across.at(dayOrEpoch(claim)) + nth * BESIDE;
      Point point = point(claim, x, values, anchors);
      points.put(claim.id(), point);
      shown.add(point);
    }
    List<Link> links = new ArrayList<>();
    for (Series.Conflict conflict : series.conflicts()) {
      Point one = points.get(conflict.one().id());
      Point other = points.get(conflict.other().id());
      if (one != null && other != null) {
        String href = "#" + anchors.of(conflict.result());
        links.add(new Link(one.x(), one.labelY(), other.x(), other.labelY(), href));
      }
    }
    List<String> published =
        inOrder.stream()
            .map(c -> c.mention().article().publication().from())
            .filter(d -> d != null)
            .distinct()
            .map(d -> Axis.pixel(across.at(d)))
            .toList();
    Claim named =
        inOrder.stream()
            .filter(c -> !c.context().indicator().isEmpty())
            .findFirst()
            .orElse(inOrder.get(0));
    return new Timeline(
        Visible.line(title(named)),
        Visible.line(named.measure().base()),
        shown,
        links,
        published,
        across.ticks(),
        values);
  }

  private static Point point(Claim claim, double x, Axis values, Anchors anchors) {
    Interval admitted = claim.quantity().hardInBase();
    Bar bar = Bar.of(admitted, values);
    double middle = (Double.parseDouble(bar.from()) + Double.parseDouble(bar.to())) / 2;
    boolean left = x > RIGHT - 90;
    return new Point(
        Visible.line(claim.quote()),
        admitted.rounded(2),
        String.valueOf(claim.context().time() == null ? day(claim) : claim.context().time()),
        claim.context().time() != null,
        Visible.line(claim.mention().article().title()),
        anchors.decidedBy(claim),
        Axis.pixel(x),
        Axis.pixel(left ? x - 9 : x + 9),
        Axis.pixel(middle),
        left ? "end" : "start",
        bar,
        anchors.status(claim));
  }

  private static String title(Claim claim) {
    String scope = claim.context().scope().toString();
    String indicator = claim.context().indicator();
    String what = indicator.isEmpty() ? claim.quote() : indicator;
    return scope.isEmpty() ? what : scope + " · " + what;
  }

  private static void add(List<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  /** The last of the days it is told for; else when its article appeared, null where unknown. */
  private static @Nullable LocalDate day(Claim claim) {
    TimeInterval time = claim.context().time();
    return time == null ? claim.mention().article().publication().from() : time.to();
  }

  private static LocalDate dayOrEpoch(Claim claim) {
    LocalDate day = day(claim);
    return day == null ? LocalDate.EPOCH : day;
  }
}
