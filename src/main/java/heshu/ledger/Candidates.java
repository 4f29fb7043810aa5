package heshu.ledger;

import heshu.align.Aligner;
import heshu.align.Key;
import heshu.align.Trace;
import heshu.claim.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds by indexed blocks what drafts could be held against; the rest of a ledger is not read. */
final class Candidates {
  /** Older versions of articles, and the drafts themselves, whatever their name. */
  private static final String AWAY =
      "SELECT a.id FROM article n JOIN article a ON a.name = n.name AND a.version < n.version"
          + " WHERE n.version > 1"
          + " UNION SELECT id FROM article WHERE name IN (%s)"
          + " UNION SELECT id FROM article WHERE hash IN (%s)";

  private static final String HITS =
      "WITH asked AS MATERIALIZED (%s), away AS MATERIALIZED (%s)"
          + " SELECT b.block, b.trace, b.published, b.article, b.fact"
          + " FROM asked CROSS JOIN block b WHERE b.block = asked.text"
          + " AND b.article NOT IN (SELECT id FROM away)";

  private final View view;
  private final Aligner aligner;

  Candidates(View view, Aligner aligner) {
    this.view = view;
    this.aligner = aligner;
  }

  /** What other articles than the drafts themselves say that could speak of the same things. */
  List<Reading> of(List<Reading> drafts) {
    List<Key> keys = drafts.stream().flatMap(draft -> aligner.keys(draft).stream()).toList();
    Map<String, List<Choice>> choices = new HashMap<>();
    keys.forEach(
        key -> choices.computeIfAbsent(key.asked(), k -> new ArrayList<>()).add(new Choice(key)));
    offer(drafts, choices);
    Facts facts = new Facts();
    choices.values().stream()
        .flatMap(List::stream)
        .flatMap(Choice::chosen)
        .forEach(hit -> facts.add(hit.article(), hit.fact()));
    return facts.isEmpty() ? List.of() : new Recall(view).readings(facts);
  }

  private void offer(List<Reading> drafts, Map<String, List<Choice>> choices) {
    List<Name> names = drafts.stream().map(draft -> Name.of(draft.article())).toList();
    String texts = view.session().database().texts();
    view.ask(
            HITS.formatted(texts, AWAY.formatted(texts, texts)),
            row -> Map.entry(row.getString(1), hit(row)),
            JsonTexts.of(choices.keySet()),
            JsonTexts.of(names.stream().map(Name::path).toList()),
            JsonTexts.of(names.stream().map(Name::hash).toList()))
        .forEach(
            hit ->
                choices
                    .getOrDefault(hit.getKey(), List.of())
                    .forEach(choice -> choice.offer(hit.getValue())));
  }

  private static Choice.Hit hit(ResultSet row) throws SQLException {
    Trace trace = Trace.read(row.getString(2));
    return new Choice.Hit(row.getInt(4), row.getInt(5), row.getString(3), trace);
  }
}
