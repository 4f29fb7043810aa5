package heshu.report.html;

import heshu.claim.Claim;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chart of one scope: days across, values up, a figure an interval bar.
 *
 * @param published where on the axis of days an article appeared
 */
public record Panel(
    String title, List<Point> points, List<Link> links, List<String> published, Axis values) {
  static final double LEFT = 64;
  static final double RIGHT = 900;
  private static final double TOP = 24;
  private static final double BOTTOM = 230;
  private static final double BESIDE = 13;
  private static final double ROOM_FOR_LABEL = 110;
  private static final double CLOSE = 70;
  private static final double ASIDE = 18;

  /**
   * A figure on the chart; the same words told of the same days are one.
   *
   * @param spanX where its days begin, {@code spanWidth} how long they are
   * @param counted where the share that follows from the counts stands; empty for none
   * @param countedShown that share
   */
  public record Point(
      String quote,
      String x,
      String spanX,
      String spanWidth,
      String middle,
      String labelX,
      String labelY,
      String labelAnchor,
      Bar bar,
      String counted,
      String countedShown,
      Status status) {}

  /** A contradiction between two points, numbered, with the finding that tells it. */
  public record Link(
      int number, String x1, String y1, String x2, String y2, String x, String y, String href) {}

  static Panel of(Series series, List<Told> told, Days across, Anchors anchors, int from) {
    Axis values = Axis.around(values(series, told), BOTTOM, TOP);
    Labels labels = new Labels();
    Map<LocalDate, Integer> beside = new HashMap<>();
    Map<String, Point> points = new HashMap<>();
    Map<String, Point> byTold = new LinkedHashMap<>();
    for (Told figure : told) {
      Claim claim = figure.claim();
      String words = figure.days() + claim.quote();
      Point point = byTold.get(words);
      if (point == null) {
        int nth = beside.merge(figure.to(), 1, Integer::sum) - 1;
        double x = across.at(figure.to()) + nth * BESIDE;
        boolean left = x > RIGHT - ROOM_FOR_LABEL || hasNeighbour(x, told, across);
        Interval counted = series.counted().get(claim.id());
        point = point(figure, x, across.at(figure.from()), left, counted, values, labels, anchors);
        byTold.put(words, point);
      }
      points.put(claim.id(), point);
    }
    List<String> published =
        told.stream()
            .map(Told::published)
            .filter(Objects::nonNull)
            .distinct()
            .map(day -> Axis.pixel(across.at(day)))
            .toList();
    return new Panel(
        title(told),
        List.copyOf(byTold.values()),
        links(series, points, anchors, from),
        published,
        values);
  }

  /** Whether a later figure stands where this one's label would be. */
  private static boolean hasNeighbour(double x, List<Told> told, Days across) {
    return told.stream()
        .mapToDouble(other -> across.at(other.to()))
        .anyMatch(other -> other > x + BESIDE / 2 && other < x + CLOSE);
  }

  private static List<Interval> values(Series series, List<Told> told) {
    List<Interval> values = new ArrayList<>();
    for (Told figure : told) {
      values.add(figure.claim().quantity().hardInBase());
      Interval counted = series.counted().get(figure.claim().id());
      if (counted != null) {
        values.add(counted);
      }
    }
    return values;
  }

  private static List<Link> links(
      Series series, Map<String, Point> points, Anchors anchors, int from) {
    Set<List<Point>> joined = new LinkedHashSet<>();
    List<Link> links = new ArrayList<>();
    for (Series.Conflict conflict : series.conflicts()) {
      Point one = points.get(conflict.one().id());
      Point other = points.get(conflict.other().id());
      if (one != null && other != null && one != other) {
        if (joined.add(List.of(one, other))) {
          links.add(link(from + links.size(), one, other, anchors.href(conflict.result(), 0)));
        }
      }
    }
    return links;
  }

  /** The number stands on the line, or beside it where that is short. */
  private static Link link(int number, Point one, Point other, String href) {
    double x1 = Double.parseDouble(one.x());
    double x2 = Double.parseDouble(other.x());
    boolean isShort = Math.abs(x1 - x2) < CLOSE;
    double x = isShort ? Math.max(x1, x2) + ASIDE : (x1 + x2) / 2;
    return new Link(
        number,
        one.x(),
        one.middle(),
        other.x(),
        other.middle(),
        Axis.pixel(x),
        Axis.pixel((Double.parseDouble(one.middle()) + Double.parseDouble(other.middle())) / 2),
        href);
  }

  private static Point point(
      Told figure,
      double x,
      double start,
      boolean left,
      @Nullable Interval counted,
      Axis values,
      Labels labels,
      Anchors anchors) {
    Claim claim = figure.claim();
    Bar bar = Bar.of(claim.quantity().hardInBase(), values);
    double middle = (Double.parseDouble(bar.from()) + Double.parseDouble(bar.to())) / 2;
    Rational share = counted == null ? null : counted.lo();
    return new Point(
        claim.quote(),
        Axis.pixel(x),
        Axis.pixel(start),
        Axis.pixel(Math.max(0, x - start)),
        Axis.pixel(middle),
        Axis.pixel(left ? x - 12 : x + 12),
        Axis.pixel(labels.place(left ? x - ROOM_FOR_LABEL : x, middle)),
        left ? "end" : "start",
        bar,
        share == null ? "" : values.at(share),
        counted == null ? "" : counted.rounded(2) + claim.measure().base(),
        anchors.status(claim));
  }

  private static String title(List<Told> told) {
    Claim named =
        told.stream()
            .map(Told::claim)
            .filter(c -> !c.context().indicator().isEmpty())
            .findFirst()
            .orElse(told.get(0).claim());
    String scope = named.context().scope().toString();
    String indicator = balanced(named.context().indicator());
    String what = indicator.isEmpty() ? named.quote() : indicator;
    return scope.isEmpty() ? what : scope + " · " + what;
  }

  /** Without the quotation marks of which only one fell inside. */
  private static String balanced(String words) {
    long opened = words.chars().filter(c -> c == '“').count();
    long closed = words.chars().filter(c -> c == '”').count();
    return opened == closed ? words : words.replaceAll("[“”]", "");
  }
}
