package heshu.gate;

import heshu.Pipeline;
import heshu.check.Audit;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.ingest.Ingest;
import java.util.List;

/** Runs the whole pipeline over folders. */
final class Checks {
  private static final Pipeline PIPELINE = new Pipeline(RuleBook.shipped());

  private Checks() {}

  static Audit of(String... paths) {
    return PIPELINE.run(Ingest.list(List.of(paths)));
  }

  /** The findings of one verdict's weight: contradictions, stale figures and faults of wording. */
  static List<Result> findings(String... paths) {
    return of(paths).results().stream().filter(Result::isFinding).toList();
  }
}
