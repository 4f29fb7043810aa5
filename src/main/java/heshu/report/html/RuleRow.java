package heshu.report.html;

import heshu.check.Result;
import heshu.check.Verdict;
import heshu.report.RuleEntry;
import heshu.report.Run;
import java.util.List;

/** A rule and how often it spoke in this run. */
public record RuleRow(RuleEntry rule, long findings, long agreements, long undecided) {

  static List<RuleRow> of(Run run) {
    return run.rules().stream().map(rule -> of(rule, run.audit().results())).toList();
  }

  private static RuleRow of(RuleEntry rule, List<Result> all) {
    List<Result> own = all.stream().filter(r -> r.rule().equals(rule.id())).toList();
    long findings = own.stream().filter(Result::isFinding).count();
    return new RuleRow(
        rule,
        findings,
        own.stream().filter(r -> r.verdict() == Verdict.CONSISTENT).count(),
        own.stream().filter(r -> r.verdict() == Verdict.UNDECIDED).count());
  }
}
