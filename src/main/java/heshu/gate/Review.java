package heshu.gate;

import heshu.article.Article;
import heshu.check.Audit;
import heshu.check.Evidence;
import heshu.check.Result;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An audit together with how each of its findings stands towards the change that is let in. */
public final class Review {
  private final Audit audit;
  private final Map<Result, Mark> marks;
  private final @Nullable Changes changes;
  private final Set<Article> checked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean compared;
  private final boolean enoughChecked;

  Review(
      Audit audit,
      Map<Result, Mark> marks,
      @Nullable Changes changes,
      boolean compared,
      boolean enoughChecked) {
    this.audit = audit;
    this.marks = new IdentityHashMap<>(marks);
    this.changes = changes;
    this.compared = compared;
    this.enoughChecked = enoughChecked;
    audit.claims().forEach(claim -> checked.add(claim.mention().article()));
  }

  /** Every finding is new. */
  public static Review of(Audit audit) {
    return new Review(audit, new IdentityHashMap<>(), null, false, true);
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

  /**
   * The evidence of a finding, first the piece that its reader can do something about: one in what
   * is changed, else one in an article that is checked, not one from a ledger.
   */
  public List<Evidence> evidence(Result finding) {
    List<Evidence> all = finding.evidence();
    Optional<Evidence> changed = all.stream().filter(this::isChanged).findFirst();
    Optional<Evidence> first =
        changed.isPresent() ? changed : all.stream().filter(this::isChecked).findFirst();
    return first
        .map(
            one ->
                Stream.concat(Stream.of(one), all.stream().filter(other -> other != one)).toList())
        .orElse(all);
  }

  private boolean isChanged(Evidence part) {
    return changes != null && changes.touch(part.mention());
  }

  private boolean isChecked(Evidence part) {
    return checked.contains(part.mention().article());
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
