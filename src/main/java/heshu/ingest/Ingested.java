package heshu.ingest;

import heshu.article.Article;
import heshu.article.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading one input gave: an article where there is one, and what its reader should know. */
public record Ingested(@Nullable Article article, List<Problem> problems) {
  public Ingested {
    problems = List.copyOf(problems);
  }
}
