package heshu.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** What a ledger holds, for people. */
final class Listing {
  private static final Pattern ID = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

  private static final String CURRENT_ARTICLE =
      " a.recorded <= :known AND NOT EXISTS (SELECT 1 FROM article n"
          + " WHERE n.name = a.name AND n.version > a.version AND n.recorded <= :known) ";

  /** By the time that it is told for, else by its publication. */
  private static final Comparator<Entry> IN_TIME =
      Comparator.comparing(Listing::time)
          .thenComparing(Entry::article)
          .thenComparing(Entry::fact)
          .thenComparing(Entry::number);

  private final Handle handle;
  private final String known;

  Listing(Handle handle, String known) {
    this.handle = handle;
    this.known = known;
  }

  List<LedgerArticle> articles() {
    return handle
        .createQuery(
            "SELECT a.*, (SELECT count(DISTINCT f.fact) FROM figure f WHERE f.article = a.id)"
                + " AS figures FROM article a WHERE"
                + CURRENT_ARTICLE
                + "ORDER BY coalesce(a.published_from, ''), a.name")
        .bind("known", known)
        .map((row, context) -> article(row))
        .list();
  }

  List<Entry> history(String words, int limit) {
    String like = "%" + words.replaceAll("([%_!])", "!$1") + "%";
    Map<Integer, List<Integer>> facts = new TreeMap<>();
    handle
        .createQuery(
            "SELECT DISTINCT f.article, f.fact, coalesce(f.time_from, f.published) AS told"
                + " FROM figure f JOIN article a ON a.id = f.article WHERE"
                + CURRENT_ARTICLE
                + "AND (f.indicator LIKE :like ESCAPE '!' OR f.programme LIKE :like ESCAPE '!'"
                + " OR f.place LIKE :like ESCAPE '!') ORDER BY told DESC, f.article DESC LIMIT :limit")
        .bind("known", known)
        .bind("like", like)
        .bind("limit", limit)
        .map((row, context) -> Map.entry(row.getInt("article"), row.getInt("fact")))
        .forEach(
            hit -> facts.computeIfAbsent(hit.getKey(), a -> new ArrayList<>()).add(hit.getValue()));
    Recall recall = new Recall(handle, known);
    List<Entry> entries = new ArrayList<>();
    facts.forEach((article, wanted) -> entries.addAll(recall.history(article, wanted)));
    return entries.stream().sorted(IN_TIME).toList();
  }

  Optional<Entry> figure(String id) {
    Matcher numbers = ID.matcher(id);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int article = Integer.parseInt(numbers.group(1));
    int fact = Integer.parseInt(numbers.group(2));
    boolean there =
        handle
                .createQuery(
                    "SELECT count(*) FROM figure WHERE article = :article AND fact = :fact")
                .bind("article", article)
                .bind("fact", fact)
                .mapTo(int.class)
                .one()
            > 0;
    return there
        ? new Recall(handle, known).current(article, List.of(fact)).stream().findFirst()
        : Optional.empty();
  }

  private static LedgerArticle article(ResultSet row) throws SQLException {
    return new LedgerArticle(
        row.getInt("id"),
        row.getString("name"),
        row.getInt("version"),
        row.getString("title"),
        row.getString("outlet"),
        Recall.publication(row),
        row.getString("recorded"),
        row.getInt("figures"));
  }

  private static String time(Entry entry) {
    var time = entry.claim().context().time();
    return time == null ? entry.published() : time.from().toString();
  }
}
