package heshu.report;

import heshu.article.Position;
import heshu.article.Problem;
import heshu.check.Coverage;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.claim.Mention;
import heshu.gate.Review;
import heshu.gate.Standing;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One finding a line, {@code path:line:column severity rule message}, then what was checked. */
public final class TextReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    List<Result> findings = run.findings();
    for (Result finding : findings) {
      out.write(line(run, finding) + Visible.line(Marks.suffix(run, finding)) + "\n");
    }
    for (Problem problem : run.audit().problems()) {
      out.write(line(problem) + "\n");
    }
    if (!findings.isEmpty() || !run.audit().problems().isEmpty()) {
      out.write("\n");
    }
    out.write(coverage(run.audit().coverage()) + "\n");
    out.write(summary(run, findings.size()) + "\n");
  }

  /** {@code path:line:column severity rule message}, in one line. */
  private static String line(Run run, Result finding) {
    Mention mention = run.evidence(finding).get(0).mention();
    Severity severity = finding.severity();
    String label = severity == null ? finding.verdict().label() : severity.label();
    return Visible.line(
        place(mention) + " " + label + " " + finding.rule() + " " + finding.message());
  }

  /** {@code path severity input message}: a warning where part of the input was not checked. */
  public static String line(Problem problem) {
    String label = problem.incomplete() ? "incomplete" : "notice";
    return Visible.line(problem.input() + ": " + label + " " + problem.message());
  }

  /** {@code path:line:column}. */
  public static String place(Mention mention) {
    Position position = mention.position();
    return mention.article().id() + ":" + position.line() + ":" + position.column();
  }

  private static String coverage(Coverage c) {
    return "共 %d 个数 = 相符 %d + 矛盾 %d + 过时 %d + 不可比 %d + 未核 %d"
        .formatted(
            c.figures(),
            c.verified(),
            c.contradicted(),
            c.stale(),
            c.notComparable(),
            c.notChecked());
  }

  private static String summary(Run run, int findings) {
    List<String> bySeverity = new ArrayList<>();
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTE}) {
      long count = run.count(severity);
      if (count > 0) {
        bySeverity.add(plural(count, severity.label()));
      }
    }
    return plural(findings, "finding")
        + (bySeverity.isEmpty() ? "" : " (" + String.join(", ", bySeverity) + ")")
        + ", "
        + run.checked()
        + " of "
        + run.audit().coverage().figures()
        + " figures checked"
        + standings(run.review());
  }

  private static String standings(Review review) {
    StringBuilder text = new StringBuilder();
    for (Standing standing : Standing.values()) {
      long count = review.count(standing);
      if (standing == Standing.NEW ? review.compared() : count > 0) {
        text.append(", ").append(count).append(" ").append(standing.label());
      }
    }
    return text.toString();
  }

  private static String plural(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
