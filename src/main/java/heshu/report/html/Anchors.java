package heshu.report.html;

import heshu.article.Article;
import heshu.check.Audit;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.report.Run;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names by which the parts of a page find each other, and what became of each figure. */
final class Anchors {
  private final Map<Result, String> results = new IdentityHashMap<>();
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, String> decidedBy = new HashMap<>();
  private final Set<String> shown;

  Anchors(Run run, List<Article> shown) {
    Audit audit = run.audit();
    this.shown = new HashSet<>(shown.stream().map(Article::id).toList());
    Set<String> taken = new HashSet<>();
    for (Result result : run.results()) {
      String plain = (result.isFinding() ? "f-" : "r-") + result.fingerprint();
      String name = plain;
      for (int i = 2; !taken.add(name); i++) {
        name = plain + "-" + i;
      }
      results.put(result, name);
      settle(result, name);
    }
    for (Claim claim : audit.claims()) {
      claims.put(claim.id(), "c-" + (claims.size() + 1));
    }
  }

  private void settle(Result result, String name) {
    Status status = Status.of(result.verdict());
    for (Evidence evidence : result.evidence()) {
      Claim claim = evidence.claim();
      if (claim != null) {
        Status before = statuses.get(claim.id());
        if (before == null || status.compareTo(before) < 0) {
          statuses.put(claim.id(), status);
          decidedBy.put(claim.id(), "#" + name);
        }
      }
    }
  }

  /** The result's own anchor, the same in every report that has the finding. */
  String of(Result result) {
    return results.getOrDefault(result, "");
  }

  String of(Claim claim) {
    return claims.getOrDefault(claim.id(), "");
  }

  Status status(Claim claim) {
    return statuses.getOrDefault(claim.id(), Status.UNCHECKED);
  }

  /** The result that gave a figure its status, empty where none did. */
  String decidedBy(Claim claim) {
    return decidedBy.getOrDefault(claim.id(), "");
  }

  /** The piece of evidence in the full text of its article, empty where that is not shown. */
  String inText(Evidence evidence) {
    Claim claim = evidence.claim();
    return claim != null && shown.contains(claim.mention().article().id()) ? "#" + of(claim) : "";
  }
}
