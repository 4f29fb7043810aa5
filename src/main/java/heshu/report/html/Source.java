package heshu.report.html;

import heshu.article.Article;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who is quoted for figures, and where.
 *
 * @param articles in the order of reading
 */
public record Source(String speaker, int figures, List<ArticleLink> articles) {

  /** An article by its name; {@code href} is empty where its text is left out. */
  public record ArticleLink(String name, String published, String href) {
    static ArticleLink of(Article article, Anchors anchors, int page) {
      return new ArticleLink(
          article.name(), article.publication().toString(), anchors.href(article, page));
    }
  }

  /** An agreement among articles that rests on one speaker, so that it confirms nothing. */
  public record Agreement(String speaker, String zh, String en, String href) {}

  static List<Agreement> agreements(Pages pages, int page) {
    return pages.results().stream()
        .filter(r -> r.verdict() == Verdict.CONSISTENT && !oneSpeaker(r).isEmpty())
        .map(r -> agreement(r, pages.anchors().href(r, page)))
        .toList();
  }

  private static Agreement agreement(Result result, String href) {
    return new Agreement(oneSpeaker(result), result.message(), result.messageEn(), href);
  }

  /** Who says all the figures of a result that joins articles; empty where that is not one. */
  static String oneSpeaker(Result result) {
    List<Claim> claims =
        result.evidence().stream().map(Evidence::claim).filter(Objects::nonNull).toList();
    long articles = claims.stream().map(c -> c.mention().article().id()).distinct().count();
    List<String> speakers = claims.stream().map(c -> c.context().speaker()).distinct().toList();
    return articles > 1 && speakers.size() == 1 ? speakers.get(0) : "";
  }

  /** Those with most figures first. */
  static List<Source> of(Run run, Anchors anchors, int page) {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : run.audit().claims()) {
      String speaker = claim.context().speaker();
      if (!speaker.isEmpty()) {
        claims.computeIfAbsent(speaker, s -> new ArrayList<>()).add(claim);
      }
    }
    List<Source> sources = new ArrayList<>();
    claims.forEach((speaker, own) -> sources.add(of(speaker, own, anchors, page)));
    sources.sort(Comparator.comparing(Source::figures).reversed());
    return sources;
  }

  private static Source of(String speaker, List<Claim> claims, Anchors anchors, int page) {
    Set<Article> articles = new LinkedHashSet<>();
    claims.forEach(c -> articles.add(c.mention().article()));
    return new Source(
        speaker,
        claims.size(),
        articles.stream().map(a -> ArticleLink.of(a, anchors, page)).toList());
  }
}
