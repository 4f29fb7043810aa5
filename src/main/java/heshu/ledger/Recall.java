package heshu.ledger;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SourceText;
import heshu.claim.Claim;
import heshu.claim.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles back, as they were known at an instant: all that is asked for in few questions.
 */
final class Recall {
  private static final String RELATIONS =
      "SELECT r.* FROM wanted w JOIN relation r"
          + " ON r.article = w.article AND r.found_by = w.fact ORDER BY r.article, r.number";

  private static final String ARTICLES =
      "SELECT * FROM article WHERE id IN (SELECT article FROM wanted)";

  /** All rows of the facts, the older of one fact first. */
  private static final String ROWS =
      "SELECT f.*, p.kind AS section, p.text, p.places FROM wanted w"
          + " JOIN figure f ON f.article = w.article AND f.fact = w.fact"
          + " LEFT JOIN passage p ON p.article = f.article AND p.number = f.passage"
          + " WHERE f.recorded <= ? ORDER BY f.article, f.fact, f.number";

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
        view.ask(
            "SELECT fact FROM figure WHERE article = ? AND recorded <= ? " + which,
            row -> row.getInt("fact"),
            article,
            view.known()));
  }

  /**
   * An article as it stands.
   *
   * @param facts where the numbers of its figures are noted
   */
  Reading whole(int article, Map<Claim, Integer> facts) {
    Facts all = facts(article, "");
    Reading reading = readings(all).get(0);
    Iterator<Integer> numbers = all.of(article).iterator();
    reading.claims().forEach(claim -> facts.put(claim, numbers.next()));
    return reading;
  }

  /** Of each article these facts, and what is found by them. */
  List<Reading> readings(Facts facts) {
    Map<Integer, List<Tied>> relations = new HashMap<>();
    view.ask(RELATIONS, facts, row -> Map.entry(row.getInt("article"), Tied.read(row)))
        .forEach(
            found ->
                relations
                    .computeIfAbsent(found.getKey(), article -> new ArrayList<>())
                    .add(found.getValue()));
    relations.forEach(
        (article, tied) ->
            tied.stream().flatMap(Tied::facts).forEach(fact -> facts.add(article, fact)));
    List<Reading> readings = new ArrayList<>();
    rows(facts)
        .forEach(
            (article, rows) -> {
              List<Entry> entries = rows.newest();
              if (!entries.isEmpty()) {
                readings.add(reading(entries, relations.getOrDefault(article, List.of())));
              }
            });
    return readings;
  }

  private static Reading reading(List<Entry> entries, List<Tied> relations) {
    Map<Integer, Entry> facts = new LinkedHashMap<>();
    entries.forEach(entry -> facts.put(entry.fact(), entry));
    return new Reading(
        entries.get(0).claim().mention().article(),
        entries.stream().map(Entry::claim).toList(),
        relations.stream().flatMap(tied -> tied.of(facts).stream()).toList());
  }

  /** The rows of these facts as they stand, article by article in the order of the text. */
  List<Entry> current(Facts facts) {
    return rows(facts).values().stream().flatMap(rows -> rows.newest().stream()).toList();
  }

  /** All rows of these facts, those corrected since among them. */
  List<Entry> history(Facts facts) {
    return rows(facts).values().stream().flatMap(rows -> rows.all().stream()).toList();
  }

  /** The figures of these facts, by the numbers of their articles. */
  private Map<Integer, FigureRows> rows(Facts facts) {
    Map<Integer, FigureRows> rows = new TreeMap<>();
    view.ask(ARTICLES, facts, row -> Map.entry(row.getInt("id"), new FigureRows(article(row))))
        .forEach(article -> rows.put(article.getKey(), article.getValue()));
    view.ask(
        ROWS,
        facts,
        row -> {
          FigureRows article = rows.get(row.getInt("article"));
          if (article != null) {
            article.add(row);
          }
          return true;
        },
        view.known());
    return rows;
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
