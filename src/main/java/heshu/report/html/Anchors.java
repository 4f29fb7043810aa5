package heshu.report.html;

import heshu.align.Fellows;
import heshu.article.Article;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.RuledOut;
import heshu.report.Run;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names by which the parts of the pages find each other, and what became of each figure. */
final class Anchors {
  private record Place(int page, String anchor) {}

  private final Map<Result, Place> results = new IdentityHashMap<>();
  private final Map<String, String> claims = new HashMap<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, Place> decidedBy = new HashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, RuledOut> ruledOut = new HashMap<>();
  private final Layout layout;

  Anchors(Run run, Layout layout) {
    this.layout = layout;
    Set<String> taken = new HashSet<>();
    for (Result result : run.results()) {
      String plain = (result.isFinding() ? "f-" : "r-") + result.fingerprint();
      String name = plain;
      for (int i = 2; !taken.add(name); i++) {
        name = plain + "-" + i;
      }
      Place place = new Place(pageOf(result), name);
      results.put(result, place);
      settle(result, place);
    }
    Fellows fellows = new Fellows(run.audit().claims());
    for (Claim claim : run.audit().claims()) {
      claims.put(claim.id(), "c-" + (claims.size() + 1));
      if (status(claim) == Status.UNCHECKED && fellows.isIncomparable(claim)) {
        statuses.put(claim.id(), Status.INCOMPARABLE);
        fellows.of(claim).findFirst().ifPresent(near -> ruledOut.put(claim.id(), near));
      }
    }
    for (Article article : run.audit().articles()) {
      articles.put(article.id(), "a-" + (articles.size() + 1));
    }
  }

  /** Findings stand on the first page, other results beside their first article. */
  int pageOf(Result result) {
    return result.isFinding() || result.evidence().isEmpty()
        ? 0
        : layout.pageOf(result.evidence().get(0).mention().article());
  }

  private void settle(Result result, Place place) {
    Status status = Status.of(result.verdict());
    for (Evidence evidence : result.evidence()) {
      Claim claim = evidence.claim();
      if (claim != null) {
        Status before = statuses.get(claim.id());
        if (before == null || status.compareTo(before) < 0) {
          statuses.put(claim.id(), status);
          decidedBy.put(claim.id(), place);
        }
      }
    }
  }

  /** The result's own anchor, the same in every report that has the finding. */
  String of(Result result) {
    Place place = results.get(result);
    return place == null ? "" : place.anchor();
  }

  String of(Claim claim) {
    return claims.getOrDefault(claim.id(), "");
  }

  String of(Article article) {
    return articles.getOrDefault(article.id(), "");
  }

  Status status(Claim claim) {
    return statuses.getOrDefault(claim.id(), Status.UNCHECKED);
  }

  /** The nearest figure of its name, where a figure was not comparable with any. */
  Optional<RuledOut> ruledOut(Claim claim) {
    return Optional.ofNullable(ruledOut.get(claim.id()));
  }

  /** Where a result stands, seen from a page. */
  String href(Result result, int from) {
    Place place = results.get(result);
    return place == null ? "" : layout.href(from, place.page(), place.anchor());
  }

  /** The result that gave a figure its status, empty where none did. */
  String decidedBy(Claim claim, int from) {
    Place place = decidedBy.get(claim.id());
    return place == null ? "" : layout.href(from, place.page(), place.anchor());
  }

  /** An article's text, empty where it is not shown. */
  String href(Article article, int from) {
    return layout.shows(article) ? layout.href(from, layout.pageOf(article), of(article)) : "";
  }

  /** The piece of evidence in the full text of its article, empty where that is not shown. */
  String inText(Evidence evidence, int from) {
    Mention mention = evidence.mention();
    Claim claim = evidence.claim();
    if (!layout.shows(mention.article())) {
      return "";
    }
    String anchor = claim == null ? of(mention.article()) : of(claim);
    return layout.href(from, layout.pageOf(mention.article()), anchor);
  }
}
