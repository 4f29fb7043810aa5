package heshu.report.html;

import heshu.article.Article;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.report.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the pages of one report have in common. */
final class Pages {
  private final Run run;
  private final Layout layout;
  private final Anchors anchors;
  private final List<Result> results;
  private final Map<String, List<Claim>> claims;

  Pages(Run run, Layout layout) {
    this.run = run;
    this.layout = layout;
    this.anchors = new Anchors(run, layout);
    this.results = run.results();
    this.claims =
        run.audit().claims().stream()
            .collect(Collectors.groupingBy(c -> c.mention().article().id()));
  }

  Run run() {
    return run;
  }

  Layout layout() {
    return layout;
  }

  Anchors anchors() {
    return anchors;
  }

  /** The results in the order of reading. */
  List<Result> results() {
    return results;
  }

  ArticlePage article(Article article, int page) {
    boolean here = layout.shows(article) && layout.pageOf(article) == page;
    return ArticlePage.of(
        article, claims.getOrDefault(article.id(), List.of()), anchors, page, here);
  }

  /** The results of a verdict that are no findings and stand on a page. */
  List<Finding> results(Verdict verdict, int page) {
    return results.stream()
        .filter(r -> !r.isFinding() && r.verdict() == verdict && anchors.pageOf(r) == page)
        .map(r -> Finding.of(r, run, anchors, page))
        .toList();
  }
}
