package heshu.ledger;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SourceText;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles back, as they were known at an instant: all that is asked for in few questions.
 */
final class Recall {
  private static final String LISTS =
      "SELECT p.* FROM wanted w JOIN progress p"
          + " ON p.article = w.article AND p.headline = w.fact ORDER BY p.article, p.number";

  private static final String ARTICLES =
      "SELECT * FROM article WHERE id IN (SELECT article FROM wanted)";

  /** All rows of the facts, the older of one fact first. */
  private static final String ROWS =
      "SELECT f.*, p.kind AS section, p.text, p.places FROM wanted w"
          + " JOIN figure f ON f.article = w.article AND f.fact = w.fact"
          + " LEFT JOIN passage p ON p.article = f.article AND p.number = f.passage"
          + " WHERE f.recorded <= :known ORDER BY f.article, f.fact, f.number";

  /** A list of tasks, its figures by the numbers of their facts. */
  private record Listed(
      int article,
      @Nullable Integer total,
      @Nullable Integer done,
      @Nullable Integer rate,
      String programme,
      String field,
      @Nullable TimeInterval asOf) {

    Stream<Integer> facts() {
      return Stream.of(total, done, rate).filter(fact -> fact != null);
    }

    Progress of(Map<Integer, Claim> facts) {
      return new Progress(
          programme, field, claim(facts, total), claim(facts, done), claim(facts, rate), asOf);
    }

    private static @Nullable Claim claim(Map<Integer, Claim> facts, @Nullable Integer fact) {
      return fact == null ? null : facts.get(fact);
    }
  }

  private final View view;

  Recall(View view) {
    this.view = view;
  }

  /** All figures of an article as they stand, in the order of the text. */
  List<Entry> figures(int article) {
    return current(facts(article, ""));
  }

  /** All rows of the facts of an article that were corrected. */
  List<Entry> corrections(int article) {
    return history(facts(article, "AND corrects IS NOT NULL"));
  }

  private Facts facts(int article, String which) {
    return Facts.of(
        article,
        view.askAsKnown(
                "SELECT fact FROM figure WHERE article = :article AND recorded <= :known " + which)
            .bind("article", article)
            .mapTo(Integer.class)
            .list());
  }

  /** Of each article these facts, and the lists of tasks that they are the headlines of. */
  List<Reading> readings(Facts facts) {
    Map<Integer, List<Listed>> lists = new HashMap<>();
    for (Listed list : lists(facts)) {
      lists.computeIfAbsent(list.article(), a -> new ArrayList<>()).add(list);
      list.facts().forEach(fact -> facts.add(list.article(), fact));
    }
    List<Reading> readings = new ArrayList<>();
    rows(facts)
        .forEach(
            (article, rows) -> {
              List<Entry> entries = rows.newest();
              if (!entries.isEmpty()) {
                readings.add(reading(entries, lists.getOrDefault(article, List.of())));
              }
            });
    return readings;
  }

  private static Reading reading(List<Entry> entries, List<Listed> lists) {
    Map<Integer, Claim> claims = new LinkedHashMap<>();
    entries.forEach(entry -> claims.put(entry.fact(), entry.claim()));
    List<Subject> relations = new ArrayList<>();
    lists.forEach(list -> relations.add(list.of(claims)));
    Article article = entries.get(0).claim().mention().article();
    return new Reading(article, List.copyOf(claims.values()), relations);
  }

  /** The rows of these facts as they stand, article by article in the order of the text. */
  List<Entry> current(Facts facts) {
    return rows(facts).values().stream().flatMap(rows -> rows.newest().stream()).toList();
  }

  /** All rows of these facts, those corrected since among them. */
  List<Entry> history(Facts facts) {
    return rows(facts).values().stream().flatMap(rows -> rows.all().stream()).toList();
  }

  private List<Listed> lists(Facts facts) {
    return view.ask(LISTS, facts)
        .map(
            (row, context) ->
                new Listed(
                    row.getInt("article"),
                    number(row, "total"),
                    number(row, "done"),
                    number(row, "rate"),
                    row.getString("programme"),
                    row.getString("field"),
                    FigureColumns.time(row, "as_of_")))
        .list();
  }

  /** The figures of these facts, by the numbers of their articles. */
  private Map<Integer, FigureRows> rows(Facts facts) {
    Map<Integer, FigureRows> rows = new TreeMap<>();
    view.ask(ARTICLES, facts)
        .map((row, context) -> Map.entry(row.getInt("id"), new FigureRows(article(row))))
        .forEach(article -> rows.put(article.getKey(), article.getValue()));
    return view.askAsKnown(ROWS, facts)
        .reduceResultSet(
            rows,
            (found, row, context) -> {
              FigureRows article = found.get(row.getInt("article"));
              if (article != null) {
                article.add(row);
              }
              return found;
            });
  }

  private static Function<List<Section>, Article> article(ResultSet row) throws SQLException {
    String id = Name.id(row.getString("name"));
    SourceText lines = Places.source(row.getString("line_lengths"));
    String title = row.getString("title");
    Publication publication = publication(row);
    String outlet = row.getString("outlet");
    return sections -> new Article(id, lines, title, publication, outlet, sections);
  }

  static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        day(row.getString("published_from")),
        day(row.getString("published_to")),
        Publication.Source.valueOf(row.getString("published_source")));
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }
}
