package heshu.ledger;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads articles back, as they were known at an instant. */
final class Recall {
  /** Of the rows of one fact all that were known. */
  private static final String KNOWN = " f.recorded <= :known ";

  /** Of the rows of one fact the newest that was known. */
  private static final String CURRENT =
      KNOWN
          + "AND NOT EXISTS (SELECT 1 FROM figure n WHERE n.article = f.article"
          + " AND n.fact = f.fact AND n.number > f.number AND n.recorded <= :known) ";

  private record Told(Article article, List<Entry> entries) {}

  private record Listed(
      int headline,
      @Nullable Integer total,
      @Nullable Integer done,
      @Nullable Integer rate,
      String programme,
      String field,
      @Nullable TimeInterval asOf) {

    Progress of(Map<Integer, Claim> facts) {
      return new Progress(
          programme, field, claim(facts, total), claim(facts, done), claim(facts, rate), asOf);
    }

    private static @Nullable Claim claim(Map<Integer, Claim> facts, @Nullable Integer fact) {
      return fact == null ? null : facts.get(fact);
    }
  }

  private final Handle handle;
  private final String known;

  Recall(Handle handle, String known) {
    this.handle = handle;
    this.known = known;
  }

  /** All that an article says, as it stands. */
  Reading whole(int article) {
    return reading(article, facts(article, ""));
  }

  /** All figures of an article as they stand, in the order of the text. */
  List<Entry> figures(int article) {
    List<Integer> facts = facts(article, "");
    return facts.isEmpty() ? List.of() : current(article, facts);
  }

  /** All rows of the facts of an article that were corrected. */
  List<Entry> corrections(int article) {
    List<Integer> facts = facts(article, "AND corrects IS NOT NULL");
    return facts.isEmpty() ? List.of() : history(article, facts);
  }

  private List<Integer> facts(int article, String which) {
    return handle
        .createQuery(
            "SELECT DISTINCT fact FROM figure WHERE article = :article AND recorded <= :known "
                + which)
        .bind("article", article)
        .bind("known", known)
        .mapTo(Integer.class)
        .list();
  }

  /** Of an article these facts, and the lists of tasks that they are the headlines of. */
  Reading reading(int article, Collection<Integer> facts) {
    if (facts.isEmpty()) {
      return new Reading(article(article, List.of()), List.of(), List.of());
    }
    List<Listed> lists = lists(article, facts);
    TreeSet<Integer> wanted = new TreeSet<>(facts);
    for (Listed list : lists) {
      for (Integer fact : new Integer[] {list.total(), list.done(), list.rate()}) {
        if (fact != null) {
          wanted.add(fact);
        }
      }
    }
    Map<Integer, Claim> claims = new LinkedHashMap<>();
    Told told = told(article, wanted, CURRENT);
    told.entries().forEach(entry -> claims.put(entry.fact(), entry.claim()));
    List<Subject> relations = new ArrayList<>();
    lists.forEach(list -> relations.add(list.of(claims)));
    return new Reading(told.article(), List.copyOf(claims.values()), relations);
  }

  /** The rows of these facts as they stand, in the order of the text. */
  List<Entry> current(int article, Collection<Integer> facts) {
    return told(article, facts, CURRENT).entries();
  }

  /** All rows of these facts, those corrected since among them. */
  List<Entry> history(int article, Collection<Integer> facts) {
    return told(article, facts, KNOWN).entries();
  }

  private Told told(int article, Collection<Integer> facts, String which) {
    Map<Integer, Section> sections = sections(article, facts, which);
    Article text = article(article, List.copyOf(sections.values()));
    return new Told(text, entries(text, article, facts, sections, which));
  }

  private List<Listed> lists(int article, Collection<Integer> facts) {
    return select(
            "SELECT * FROM progress WHERE article = :article AND headline IN (<facts>)"
                + " ORDER BY number",
            article,
            facts)
        .map(
            (row, context) ->
                new Listed(
                    row.getInt("headline"),
                    number(row, "total"),
                    number(row, "done"),
                    number(row, "rate"),
                    row.getString("programme"),
                    row.getString("field"),
                    FigureColumns.time(row, "as_of_")))
        .list();
  }

  private Map<Integer, Section> sections(int article, Collection<Integer> facts, String which) {
    Map<Integer, Section> sections = new TreeMap<>();
    select(
            "SELECT * FROM passage WHERE article = :article AND number IN"
                + " (SELECT passage FROM figure f WHERE f.article = :article"
                + " AND f.fact IN (<facts>) AND"
                + which
                + ")",
            article,
            facts)
        .bind("known", known)
        .map(
            (row, context) -> {
              MappedText text = Places.text(row.getString("text"), row.getString("places"));
              SectionKind kind = SectionKind.valueOf(row.getString("kind"));
              return Map.entry(row.getInt("number"), Section.of(kind, text));
            })
        .forEach(entry -> sections.put(entry.getKey(), entry.getValue()));
    return sections;
  }

  private List<Entry> entries(
      Article text,
      int article,
      Collection<Integer> facts,
      Map<Integer, Section> sections,
      String which) {
    return select(
            "SELECT * FROM figure f WHERE f.article = :article AND f.fact IN (<facts>) AND"
                + which
                + "ORDER BY f.fact, f.number",
            article,
            facts)
        .bind("known", known)
        .map((row, context) -> entry(text, sections, row))
        .list();
  }

  private static Entry entry(Article text, Map<Integer, Section> sections, ResultSet row)
      throws SQLException {
    return new Entry(
        row.getInt("article"),
        row.getInt("fact"),
        row.getInt("number"),
        number(row, "corrects"),
        row.getString("reason"),
        row.getString("published"),
        row.getString("recorded"),
        claim(text, sections, row));
  }

  private static Claim claim(Article told, Map<Integer, Section> sections, ResultSet row)
      throws SQLException {
    Section section = sections.get(row.getInt("passage"));
    if (section == null) {
      throw new SQLException("figure without passage " + row.getInt("passage"));
    }
    Mention mention = new Mention(told, section, row.getInt("start_at"), row.getInt("end_at"));
    return FigureColumns.claim(row, mention);
  }

  private Article article(int article, List<Section> sections) {
    return handle
        .createQuery("SELECT * FROM article WHERE id = :article")
        .bind("article", article)
        .map(
            (row, context) ->
                new Article(
                    Name.id(row.getString("name")),
                    Places.source(row.getString("line_lengths")),
                    row.getString("title"),
                    publication(row),
                    row.getString("outlet"),
                    sections))
        .one();
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

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  private Query select(String sql, int article, Collection<Integer> facts) {
    return handle.createQuery(sql).bind("article", article).bindList("facts", List.copyOf(facts));
  }
}
