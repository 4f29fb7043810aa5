package heshu.kept;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.SourceText;
import heshu.check.Checker;
import heshu.check.Coverage;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a run as they are told, and how its figures are counted.
 *
 * @param articles in the order of the run, those of which nothing is told without text
 */
record Findings(List<Article> articles, List<Result> results, Coverage coverage) {
  private static final SourceText CLOSED = new SourceText("");

  /**
   * Of what is kept of a run.
   *
   * @param atHand whole articles by their numbers; null for others
   */
  static Findings of(State state, IntFunction<@Nullable Article> atHand) {
    List<@Nullable Excerpt> excerpts =
        state.articles().parallelStream().map(kept -> excerpt(kept, state, atHand)).toList();
    Map<Integer, Excerpt> told = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < excerpts.size(); i++) {
      KeptArticle kept = state.articles().get(i);
      Excerpt excerpt = excerpts.get(i);
      if (excerpt != null) {
        told.put(kept.number(), excerpt);
      }
      articles.add(excerpt == null ? closed(kept) : excerpt.article());
    }
    Map<Mention, KeptFinding.Part> figures = new IdentityHashMap<>();
    List<Result> found = new ArrayList<>();
    state
        .findings()
        .forEach(
            finding -> {
              Result result = finding.told(told);
              found.add(result);
              for (int i = 0; i < finding.parts().size(); i++) {
                figures.put(result.evidence().get(i).mention(), finding.parts().get(i));
              }
            });
    List<Result> joined = Checker.joined(found, articles);
    return new Findings(articles, joined, coverage(state, joined, figures));
  }

  private static @Nullable Excerpt excerpt(
      KeptArticle kept, State state, IntFunction<@Nullable Article> atHand) {
    Article whole = atHand.apply(kept.number());
    return whole == null ? state.excerpts().of(kept) : Excerpt.of(whole);
  }

  private static Article closed(KeptArticle kept) {
    return new Article(kept.id(), CLOSED, "", Publication.UNKNOWN, "", List.of());
  }

  private static Coverage coverage(
      State state, List<Result> results, Map<Mention, KeptFinding.Part> figures) {
    Tally tally = new Tally(state);
    for (Result result : results) {
      if (result.verdict() == Verdict.CONTRADICTED) {
        for (Evidence evidence : result.evidence()) {
          KeptFinding.Part part = Objects.requireNonNull(figures.get(evidence.mention()));
          tally.judge(new Outcome.Figure(part.article(), part.figure()), result.verdict());
        }
      }
    }
    return tally.coverage();
  }
}
