package heshu.check;

import heshu.claim.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a result of what a rule said, by the rule's page. */
final class Results {
  private static final Set<Verdict> FINDINGS =
      EnumSet.of(Verdict.CONTRADICTED, Verdict.STALE, Verdict.WORDING);

  private final RuleBook book;

  Results(RuleBook book) {
    this.book = book;
  }

  Result of(
      String id,
      Verdict verdict,
      Subject subject,
      List<Evidence> evidence,
      Telling telling,
      @Nullable Severity severity) {
    RuleInfo rule =
        book.rule(id).orElseThrow(() -> new IllegalStateException("规则 " + id + " 没有说明页"));
    Worded worded = new Worded(rule, verdict, subject, evidence, telling);
    boolean finding = FINDINGS.contains(verdict);
    return new Result(
        id,
        rule.family(),
        verdict,
        finding ? book.severity(rule, severity) : null,
        finding ? worded.now() : worded,
        evidence,
        List.of(),
        null);
  }
}
