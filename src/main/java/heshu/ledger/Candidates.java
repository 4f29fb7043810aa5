package heshu.ledger;

import heshu.align.Aligner;
import heshu.align.Key;
import heshu.claim.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds by indexed blocks what drafts could be held against; the rest of a ledger is not read. */
final class Candidates {
  /** Of a block the newest this many: older ones have been overtaken, or say nothing new. */
  private static final int NEWEST = 100;

  private static final String BLOCK =
      "SELECT article, fact, words FROM block WHERE block = :block"
          + " ORDER BY published DESC, article DESC, fact DESC LIMIT "
          + NEWEST;

  private record Hit(int article, int fact, String words) {}

  private record Head(String name, String hash, boolean current) {}

  private final Handle handle;
  private final String known;
  private final Aligner aligner;

  Candidates(Handle handle, String known, Aligner aligner) {
    this.handle = handle;
    this.known = known;
    this.aligner = aligner;
  }

  /** What other articles than the drafts themselves say that could speak of the same things. */
  List<Reading> of(List<Reading> drafts) {
    Map<Integer, Set<Integer>> facts = new TreeMap<>();
    Set<String> names = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    try (Query block = handle.createQuery(BLOCK)) {
      for (Reading draft : drafts) {
        Name name = Name.of(draft.article());
        names.add(name.path());
        hashes.add(name.hash());
        aligner.keys(draft).forEach(key -> hits(block, key, facts));
      }
    }
    List<Reading> readings = new ArrayList<>();
    Recall recall = new Recall(handle, known);
    facts.forEach(
        (article, wanted) -> {
          Head head = head(article);
          if (head.current() && !names.contains(head.name()) && !hashes.contains(head.hash())) {
            readings.add(recall.reading(article, wanted));
          }
        });
    return readings;
  }

  private static void hits(Query block, Key key, Map<Integer, Set<Integer>> facts) {
    block
        .bind("block", key.block())
        .map((row, context) -> new Hit(row.getInt(1), row.getInt(2), row.getString(3)))
        .stream()
        .filter(hit -> Key.meet(key.words(), hit.words()))
        .forEach(hit -> facts.computeIfAbsent(hit.article(), a -> new TreeSet<>()).add(hit.fact()));
  }

  private Head head(int article) {
    return handle
        .createQuery(
            "SELECT a.name, a.hash, a.recorded <= :known AND NOT EXISTS (SELECT 1 FROM article n"
                + " WHERE n.name = a.name AND n.version > a.version AND n.recorded <= :known)"
                + " AS is_current FROM article a WHERE a.id = :article")
        .bind("known", known)
        .bind("article", article)
        .map(
            (row, context) ->
                new Head(row.getString("name"), row.getString("hash"), row.getBoolean(3)))
        .one();
  }
}
