package heshu.report;

import heshu.check.Audit;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.gate.Review;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a report is rendered from.
 *
 * @param review the audit and what in it is new
 * @param rules every rule that was switched on, in the order of the catalogue
 * @param colophon what is told of the run itself
 */
public record Run(Review review, Gate gate, List<RuleEntry> rules, Colophon colophon) {
  public Run {
    rules = List.copyOf(rules);
  }

  public Run(Review review, Gate gate, List<RuleEntry> rules) {
    this(review, gate, rules, Colophon.NONE);
  }

  /** A run in which every finding is new. */
  public Run(Audit audit, Gate gate, List<RuleEntry> rules) {
    this(Review.of(audit), gate, rules);
  }

  public Run with(Colophon other) {
    return new Run(review, gate, rules, other);
  }

  public Audit audit() {
    return review.audit();
  }

  /** All results in the order of reading: article as given, place in it, rule, fingerprint. */
  public List<Result> results() {
    return inOrder(audit().results().stream());
  }

  public List<Result> findings() {
    return inOrder(audit().results().stream().filter(Result::isFinding));
  }

  private List<Result> inOrder(Stream<Result> results) {
    Map<String, Integer> order = new HashMap<>();
    audit().articles().forEach(article -> order.putIfAbsent(article.id(), order.size()));
    return results
        .sorted(
            Comparator.comparing((Result r) -> order.getOrDefault(articleOf(r), order.size()))
                .thenComparing(Run::startOf)
                .thenComparing(Result::rule)
                .thenComparing(Result::fingerprint))
        .toList();
  }

  public long count(Severity severity) {
    return audit().results().stream().filter(r -> r.severity() == severity).count();
  }

  /** Figures that some rule held against another: verified, contradicted or stale. */
  public int checked() {
    return audit().coverage().verified()
        + audit().coverage().contradicted()
        + audit().coverage().stale();
  }

  /** The evidence of a finding, first the piece that it is pinned to. */
  public List<Evidence> evidence(Result finding) {
    return review.evidence(finding);
  }

  public boolean incomplete() {
    return audit().problems().stream().anyMatch(p -> p.incomplete());
  }

  public boolean passes() {
    return review.enoughChecked() && findings().stream().noneMatch(this::stops);
  }

  /** Whether this finding fails the run. */
  public boolean stops(Result finding) {
    Severity severity = finding.severity();
    return severity != null && gate.stops(severity) && review.isNew(finding);
  }

  private static String articleOf(Result result) {
    return result.evidence().isEmpty() ? "" : result.evidence().get(0).mention().article().id();
  }

  private static int startOf(Result result) {
    return result.evidence().isEmpty() ? 0 : result.evidence().get(0).mention().span().start();
  }
}
