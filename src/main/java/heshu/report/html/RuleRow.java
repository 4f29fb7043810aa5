package heshu.report.html;

import heshu.check.Result;
import heshu.check.Verdict;
import heshu.report.RuleEntry;
import heshu.report.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rule and how often it spoke in this run.
 *
 * @param page what its page tells, where it found something; else empty
 */
public record RuleRow(
    RuleEntry rule, long findings, long agreements, long undecided, List<Chapter> page) {
  private static final String EXAMPLES = "例子";

  /** A heading of a rule's page and the paragraphs under it. */
  public record Chapter(String heading, List<String> paragraphs) {}

  /** In the order of the catalogue. */
  static List<RuleRow> of(Run run) {
    Map<String, List<Result>> results =
        run.audit().results().stream().collect(Collectors.groupingBy(Result::rule));
    return run.rules().stream()
        .map(rule -> of(rule, results.getOrDefault(rule.id(), List.of()), run))
        .toList();
  }

  private static RuleRow of(RuleEntry rule, List<Result> own, Run run) {
    long findings = own.stream().filter(Result::isFinding).count();
    return new RuleRow(
        rule,
        findings,
        own.stream().filter(r -> r.verdict() == Verdict.CONSISTENT).count(),
        own.stream().filter(r -> r.verdict() == Verdict.UNDECIDED).count(),
        findings == 0 ? List.of() : chapters(run.colophon().page().apply(rule.id())));
  }

  /** The chapters before the examples of a page in Markdown. */
  private static List<Chapter> chapters(String page) {
    List<String> parts = List.of(page.split("(?m)^## "));
    return parts.stream()
        .skip(1)
        .takeWhile(part -> !part.startsWith(EXAMPLES))
        .map(RuleRow::chapter)
        .toList();
  }

  private static Chapter chapter(String part) {
    int end = part.indexOf('\n');
    String heading = end < 0 ? part : part.substring(0, end);
    String text = end < 0 ? "" : part.substring(end).strip();
    return new Chapter(heading.strip(), List.of(text.split("\n\n+")));
  }

  public boolean isSilent() {
    return findings + agreements + undecided == 0;
  }
}
