package heshu.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a ledger holds, for people. */
final class Listing {
  private static final Pattern ID = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

  /** By the time that it is told for, else by its publication. */
  private static final Comparator<Entry> IN_TIME =
      Comparator.comparing(Listing::time)
          .thenComparing(Entry::article)
          .thenComparing(Entry::fact)
          .thenComparing(Entry::number);

  private final View view;

  Listing(View view) {
    this.view = view;
  }

  List<LedgerArticle> articles() {
    return view.ask(
        "SELECT a.*, (SELECT count(DISTINCT f.fact) FROM figure f WHERE f.article = a.id)"
            + " AS figures FROM article a WHERE"
            + View.CURRENT_ARTICLE
            + "ORDER BY coalesce(a.published_from, ''), a.name",
        Listing::article,
        view.known(),
        view.known());
  }

  List<Entry> history(String words, int limit) {
    String like = "%" + words.replaceAll("([%_!])", "!$1") + "%";
    Facts facts = new Facts();
    view.ask(
            "SELECT DISTINCT f.article, f.fact, coalesce(f.time_from, f.published) AS told"
                + " FROM figure f JOIN article a ON a.id = f.article WHERE"
                + View.CURRENT_ARTICLE
                + "AND (f.indicator LIKE ? ESCAPE '!' OR f.programme LIKE ? ESCAPE '!'"
                + " OR f.place LIKE ? ESCAPE '!') ORDER BY told DESC, f.article DESC LIMIT ?",
            row -> Map.entry(row.getInt("article"), row.getInt("fact")),
            view.known(),
            view.known(),
            like,
            like,
            like,
            limit)
        .forEach(hit -> facts.add(hit.getKey(), hit.getValue()));
    return new Recall(view).history(facts).stream().sorted(IN_TIME).toList();
  }

  Optional<Entry> figure(String id) {
    Matcher numbers = ID.matcher(id);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int article = Integer.parseInt(numbers.group(1));
    int fact = Integer.parseInt(numbers.group(2));
    return new Recall(view).current(Facts.of(article, List.of(fact))).stream().findFirst();
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
