package heshu.report.html;

import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.TimeInterval;
import heshu.report.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<Row> rows,
    List<Link> links,
    List<String> published,
    List<Axis.Tick> days,
    Axis values) {
  private static final double LEFT = 64;
  private static final double RIGHT = 900;
  private static final double TOP = 24;
  private static final double BOTTOM = 250;
  private static final double BESIDE = 13;
  private static final double ROOM_FOR_LABEL = 60;

  /** A figure on the chart; the same words told of the same day are one. */
  public record Point(
      String quote,
      String x,
      String middle,
      String labelX,
      String labelY,
      String labelAnchor,
      Bar bar,
      Status status) {}

  /**
   * A figure in the table.
   *
   * @param dated whether the text tells the day; else the day is its publication's
   */
  public record Row(
      String quote,
      String interval,
      String day,
      boolean dated,
      String article,
      String href,
      Status status) {}

  /** A contradiction between two points, with the finding that tells it. */
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
    Labels labels = new Labels();
    Map<LocalDate, Integer> beside = new HashMap<>();
    Map<String, Point> points = new HashMap<>();
    Map<String, Point> byTold = new LinkedHashMap<>();
    for (Claim claim : inOrder) {
      String told = dayOrEpoch(claim) + claim.quote();
      Point point = byTold.get(told);
      if (point == null) {
        int nth = beside.merge(dayOrEpoch(claim), 1, Integer::sum) - 1;
        point = point(claim, across.at(dayOrEpoch(claim)) + nth * BESIDE, values, labels, anchors);
        byTold.put(told, point);
      }
      points.put(claim.id(), point);
    }
    List<Row> rows = inOrder.stream().map(c -> row(c, anchors)).toList();
    Set<Link> links = new LinkedHashSet<>();
    for (Series.Conflict conflict : series.conflicts()) {
      Point one = points.get(conflict.one().id());
      Point other = points.get(conflict.other().id());
      if (one != null && other != null && one != other && conflict.isDisjoint()) {
        String href = "#" + anchors.of(conflict.result());
        links.add(new Link(one.x(), one.middle(), other.x(), other.middle(), href));
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
        title(named),
        named.measure().base(),
        List.copyOf(byTold.values()),
        rows,
        List.copyOf(links),
        published,
        across.ticks(),
        values);
  }

  private static Point point(Claim claim, double x, Axis values, Labels labels, Anchors anchors) {
    Bar bar = Bar.of(claim.quantity().hardInBase(), values);
    double middle = (Double.parseDouble(bar.from()) + Double.parseDouble(bar.to())) / 2;
    boolean left = x > RIGHT - ROOM_FOR_LABEL;
    return new Point(
        claim.quote(),
        Axis.pixel(x),
        Axis.pixel(middle),
        Axis.pixel(left ? x - 9 : x + 9),
        Axis.pixel(labels.place(x, middle)),
        left ? "end" : "start",
        bar,
        anchors.status(claim));
  }

  private static Row row(Claim claim, Anchors anchors) {
    Article article = claim.mention().article();
    TimeInterval time = claim.context().time();
    return new Row(
        claim.quote(),
        claim.quantity().hardInBase().rounded(2),
        time == null ? article.publication().toString() : time.toString(),
        time != null,
        article.title().isEmpty() ? article.id() : article.title(),
        anchors.decidedBy(claim, 0),
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
