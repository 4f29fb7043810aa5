package heshu.check;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.claim.Claim;
import java.util.List;

/** All that one run of the checker has to tell; the reports are rendered from it alone. */
public record Audit(
    List<Article> articles,
    List<Claim> claims,
    List<Result> results,
    Coverage coverage,
    List<Problem> problems) {
  public Audit {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    results = List.copyOf(results);
    problems = List.copyOf(problems);
  }
}
