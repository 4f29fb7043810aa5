package heshu.gate;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change is let in on.
 *
 * @param changes what is new, null where everything is
 * @param baseline what was there before, null where there is none
 * @param baselineName the name that its notices go by
 * @param waivers from files; those in articles are found there
 * @param minimumCoverage the least part of the figures that must be checked, in percent
 * @param today the day on which waivers hold or have expired
 */
public record Terms(
    @Nullable Changes changes,
    @Nullable Baseline baseline,
    String baselineName,
    List<Waiver> waivers,
    int minimumCoverage,
    LocalDate today) {
  public Terms {
    waivers = List.copyOf(waivers);
  }

  /** Whether there may be a waiver in an article. */
  public static boolean mayWaive(Article article) {
    return ArticleWaivers.mayStandIn(article);
  }

  public Review review(Audit audit) {
    List<Waiver> all = new ArrayList<>(waivers);
    for (Article article : audit.articles()) {
      all.addAll(ArticleWaivers.of(article));
    }
    Set<Waiver> used = new HashSet<>();
    Map<String, Integer> left = new HashMap<>(baseline == null ? Map.of() : baseline.counts());
    Map<Result, Mark> marks = new IdentityHashMap<>();
    for (Result result : untouchedFirst(audit)) {
      marks.put(result, mark(result, all, used, left));
    }
    List<Result> results = new ArrayList<>(audit.results());
    all.forEach(waiver -> tell(waiver, used.contains(waiver), results));
    List<Problem> problems = new ArrayList<>(audit.problems());
    tellGone(audit, problems);
    boolean enough = enough(audit.coverage(), problems);
    Audit reviewed =
        new Audit(audit.articles(), audit.claims(), results, audit.coverage(), problems);
    return new Review(reviewed, marks, changes, changes != null || baseline != null, enough);
  }

  /** What was there before takes its place in the baseline before what a change adds. */
  private List<Result> untouchedFirst(Audit audit) {
    return audit.results().stream()
        .filter(Result::isFinding)
        .sorted(Comparator.comparing(this::touched))
        .toList();
  }

  private boolean touched(Result result) {
    return changes == null || changes.touch(result);
  }

  private Mark mark(Result result, List<Waiver> all, Set<Waiver> used, Map<String, Integer> left) {
    Mark waived = null;
    for (Waiver waiver : all) {
      if (holds(waiver) && waiver.covers(result)) {
        used.add(waiver);
        waived = waived == null && !waiver.expired(today) ? waiver.mark() : waived;
      }
    }
    if (waived != null) {
      return waived;
    }
    if (left.merge(result.fingerprint(), -1, Integer::sum) >= 0) {
      return Mark.BASELINE;
    }
    return touched(result) ? Mark.NEW : Mark.OLD;
  }

  private static boolean holds(Waiver waiver) {
    return !waiver.rule().isEmpty() && !waiver.reason().isEmpty();
  }

  private void tell(Waiver waiver, boolean used, List<Result> results) {
    if (!holds(waiver)) {
      results.add(WaiverFindings.invalid(waiver));
    } else if (!used) {
      results.add(WaiverFindings.unused(waiver));
    } else if (waiver.expired(today)) {
      results.add(WaiverFindings.expired(waiver));
    }
  }

  private void tellGone(Audit audit, List<Problem> problems) {
    int gone = baseline == null ? 0 : baseline.goneFrom(audit);
    if (gone > 0) {
      String message = "基线里有 " + gone + " 条发现不再出现；用 heshu baseline prune 去掉它们";
      problems.add(new Problem(baselineName, message, false));
    }
  }

  private boolean enough(Coverage coverage, List<Problem> problems) {
    int checked = coverage.verified() + coverage.contradicted() + coverage.stale();
    if (checked * 100L >= minimumCoverage * (long) coverage.figures()) {
      return true;
    }
    String message =
        "只核了 %d 个数中的 %d 个，不到要求的 %d%%；用 heshu explain 看没有核的数，或调低 --min-coverage"
            .formatted(coverage.figures(), checked, minimumCoverage);
    problems.add(new Problem("--min-coverage", message, false));
    return false;
  }
}
