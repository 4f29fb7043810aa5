package heshu.ledger;

import heshu.align.Aligner;
import heshu.align.Key;
import heshu.claim.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** Finds by indexed blocks what drafts could be held against; the rest of a ledger is not read. */
final class Candidates {
  /** Of a block the newest this many: older ones have been overtaken, or say nothing new. */
  private static final int NEWEST = 100;

  private static final String BLOCK =
      "SELECT article, fact, words FROM block WHERE block = :block"
          + " ORDER BY published DESC, article DESC, fact DESC LIMIT "
          + NEWEST;

  private static final String CURRENT =
      "SELECT a.id, a.name, a.hash FROM article a WHERE a.id IN (SELECT article FROM wanted) AND"
          + View.CURRENT_ARTICLE;

  private record Hit(int article, int fact, String trace) {}

  private record Head(int article, String name, String hash) {}

  private final View view;
  private final Aligner aligner;

  Candidates(View view, Aligner aligner) {
    this.view = view;
    this.aligner = aligner;
  }

  /** What other articles than the drafts themselves say that could speak of the same things. */
  List<Reading> of(List<Reading> drafts) {
    Facts facts = met(drafts);
    if (facts.isEmpty()) {
      return List.of();
    }
    facts.keepArticles(others(facts, drafts));
    return new Recall(view).readings(facts);
  }

  private Facts met(List<Reading> drafts) {
    Map<String, List<Key>> keys =
        drafts.stream()
            .flatMap(draft -> aligner.keys(draft).stream())
            .collect(Collectors.groupingBy(Key::block));
    Facts facts = new Facts();
    try (Query query = view.ask(BLOCK)) {
      keys.forEach(
          (block, own) ->
              query
                  .bind("block", block)
                  .map((row, context) -> new Hit(row.getInt(1), row.getInt(2), row.getString(3)))
                  .stream()
                  .filter(hit -> own.stream().anyMatch(key -> key.meets(hit.trace())))
                  .forEach(hit -> facts.add(hit.article(), hit.fact())));
    }
    return facts;
  }

  /** The articles of the facts that are current and not drafts themselves, whatever their name. */
  private Set<Integer> others(Facts facts, List<Reading> drafts) {
    Set<String> own = new HashSet<>();
    for (Reading draft : drafts) {
      Name name = Name.of(draft.article());
      own.add(name.path());
      own.add(name.hash());
    }
    return view
        .askAsKnown(CURRENT, facts)
        .map((row, context) -> new Head(row.getInt(1), row.getString(2), row.getString(3)))
        .stream()
        .filter(head -> !own.contains(head.name()) && !own.contains(head.hash()))
        .map(Head::article)
        .collect(Collectors.toSet());
  }
}
