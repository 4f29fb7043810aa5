package heshu.kept;

import heshu.article.Article;
import heshu.check.Checker;
import heshu.check.Coverage;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Mention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The findings of a run as they are told, and how its figures are counted. */
record Findings(List<Result> results, Coverage coverage) {

  /**
   * Of what is kept of a run.
   *
   * @param articles those that a finding speaks of, by their numbers; null for others
   */
  static Findings of(State state, IntFunction<@Nullable Article> articles) {
    List<KeptFinding> kept = new ArrayList<>();
    state.articles().forEach(article -> kept.addAll(article.findings()));
    state.outcomes().stream().map(Outcome::finding).filter(Objects::nonNull).forEach(kept::add);
    Map<Mention, KeptFinding.Part> figures = new IdentityHashMap<>();
    List<Result> found = new ArrayList<>();
    for (KeptFinding finding : kept) {
      Result result = finding.told(articles);
      found.add(result);
      for (int i = 0; i < finding.parts().size(); i++) {
        figures.put(result.evidence().get(i).mention(), finding.parts().get(i));
      }
    }
    List<Article> inOrder =
        state.articles().stream()
            .map(article -> articles.apply(article.number()))
            .filter(Objects::nonNull)
            .toList();
    List<Result> joined = Checker.joined(found, inOrder);
    Tally tally = new Tally(state);
    for (Result result : joined) {
      if (result.verdict() == Verdict.CONTRADICTED) {
        for (Evidence evidence : result.evidence()) {
          KeptFinding.Part part = Objects.requireNonNull(figures.get(evidence.mention()));
          if (part.figure() != KeptFinding.Part.NONE) {
            tally.judge(part.article(), part.figure(), result.verdict());
          }
        }
      }
    }
    return new Findings(joined, tally.coverage());
  }
}
