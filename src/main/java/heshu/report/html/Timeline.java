package heshu.report.html;

import heshu.claim.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was told of one thing over time: the days it is told for across, its value up; each scope in
 * a panel of its own under the same days.
 */
public record Timeline(String measure, List<Panel> panels, List<Axis.Tick> days, List<Row> rows) {

  /**
   * A figure in the table.
   *
   * @param counted the share that follows from the counts beside it, empty for none
   * @param dated whether the text tells the day; else the day is its publication's
   */
  public record Row(
      String panel,
      String quote,
      String interval,
      String counted,
      String day,
      boolean dated,
      String article,
      String href,
      Status status) {}

  private record Drawn(Series series, List<Told> told) {}

  static List<Timeline> of(List<Series> all, Anchors anchors) {
    Map<String, List<Drawn>> groups = new LinkedHashMap<>();
    for (Series series : all) {
      List<Told> told = Told.of(series.claims());
      if (told.stream().map(Told::to).distinct().count() > 1) {
        Drawn drawn = new Drawn(series, told);
        groups.computeIfAbsent(subject(drawn), s -> new ArrayList<>()).add(drawn);
      }
    }
    return groups.values().stream().map(group -> draw(group, anchors)).toList();
  }

  /** What the scopes of one figure have in common: a programme with the part played, or a name. */
  private static String subject(Drawn drawn) {
    Claim first = drawn.told().get(0).claim();
    String programme = first.context().scope().programme();
    String thing =
        programme.isEmpty()
            ? first.context().indicator() + "\0" + first.context().scope()
            : programme + "\0" + drawn.series().role();
    return thing + "\0" + first.measure().base();
  }

  private static Timeline draw(List<Drawn> group, Anchors anchors) {
    List<LocalDate> days = new ArrayList<>();
    for (Drawn drawn : group) {
      for (Told told : drawn.told()) {
        days.add(told.from());
        days.add(told.to());
        LocalDate published = told.published();
        if (published != null) {
          days.add(published);
        }
      }
    }
    Days across = Days.around(days, Panel.LEFT, Panel.RIGHT);
    List<Panel> panels = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (Drawn drawn : group) {
      Panel panel = Panel.of(drawn.series(), drawn.told(), across, anchors, number);
      number += panel.links().size();
      panels.add(panel);
      String name = group.size() == 1 ? "" : panel.title();
      drawn.told().forEach(t -> rows.add(row(name, t, drawn.series(), anchors)));
    }
    String measure = group.get(0).told().get(0).claim().measure().base();
    return new Timeline(measure, panels, across.ticks(), rows);
  }

  private static Row row(String panel, Told told, Series series, Anchors anchors) {
    Claim claim = told.claim();
    var counted = series.counted().get(claim.id());
    return new Row(
        panel,
        claim.quote(),
        claim.quantity().admits(),
        counted == null ? "" : counted.rounded(2) + " " + claim.measure().base(),
        told.days(),
        told.dated(),
        claim.mention().article().name(),
        anchors.decidedBy(claim, 0),
        anchors.status(claim));
  }

  /** Whether the counts beside some figure are told. */
  public boolean isCounted() {
    return rows.stream().anyMatch(row -> !row.counted().isEmpty());
  }

  public boolean hasPanels() {
    return panels.size() > 1;
  }

  /** The contradictions of all panels, by their numbers. */
  public List<Panel.Link> links() {
    return panels.stream().flatMap(p -> p.links().stream()).toList();
  }
}
