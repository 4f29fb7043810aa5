package heshu.gate;

import heshu.check.Audit;
import heshu.check.Result;
import java.util.IdentityHashMap;
import java.util.Map;

/** An audit together with how each of its findings stands towards the change that is let in. */
public final class Review {
  private final Audit audit;
  private final Map<Result, Mark> marks;
  private final boolean compared;
  private final boolean enoughChecked;

  Review(Audit audit, Map<Result, Mark> marks, boolean compared, boolean enoughChecked) {
    this.audit = audit;
    this.marks = new IdentityHashMap<>(marks);
    this.compared = compared;
    this.enoughChecked = enoughChecked;
  }

  /** Every finding is new. */
  public static Review of(Audit audit) {
    return new Review(audit, new IdentityHashMap<>(), false, true);
  }

  /** With the findings about waivers and what is to be told of the baseline. */
  public Audit audit() {
    return audit;
  }

  public Mark mark(Result result) {
    return marks.getOrDefault(result, Mark.NEW);
  }

  public boolean isNew(Result result) {
    return mark(result).standing() == Standing.NEW;
  }

  public long count(Standing standing) {
    return audit.results().stream()
        .filter(r -> r.isFinding() && mark(r).standing() == standing)
        .count();
  }

  /** Whether there was a baseline or a change, so that new means more than found. */
  public boolean compared() {
    return compared;
  }

  /** Whether as large a part of the figures was checked as was asked for. */
  public boolean enoughChecked() {
    return enoughChecked;
  }
}
