package heshu.report;

import heshu.check.Result;
import heshu.gate.Baseline;
import heshu.gate.Terms;
import heshu.gate.Waiver;
import java.time.LocalDate;
import java.util.List;

/**
 * The demo's findings in order of reading: one waived, one in the baseline, one new, a waiver
 * unused.
 */
final class DemoReview {
  private DemoReview() {}

  static Run run() {
    Result waived = finding("same-fact");
    Result known = finding("list-duplicate");
    Baseline baseline =
        new Baseline(
            List.of(new Baseline.Entry(known.fingerprint(), known.rule(), 1, known.message())));
    Terms terms =
        new Terms(
            null,
            baseline,
            "heshu-baseline.json",
            List.of(waiver(waived.fingerprint()), waiver("no-such-finding")),
            0,
            LocalDate.of(2026, 1, 1));
    return new Run(terms.review(DemoAudit.audit()), Gate.WARNING, DemoAudit.run().rules());
  }

  private static Waiver waiver(String fingerprint) {
    return new Waiver(
        "same-fact",
        fingerprint,
        null,
        "口径不同",
        "王编辑",
        null,
        DemoText.mention(DemoAudit.FIRST, "251项"));
  }

  private static Result finding(String rule) {
    return DemoAudit.audit().results().stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
