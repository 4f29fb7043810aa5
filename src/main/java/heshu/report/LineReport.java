package heshu.report;

import heshu.article.Problem;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Mention;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code path:line:column: severity: message [rule]} as compilers write it, columns in characters;
 * the other places of a finding follow as lines of their own.
 */
public final class LineReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    for (Result finding : run.findings()) {
      String severity = finding.severity() == null ? "note" : finding.severity().label();
      Mention first = run.evidence(finding).get(0).mention();
      String rule = " [" + finding.rule() + "]" + Marks.suffix(run, finding);
      line(out, first, severity, finding.message() + rule);
      for (Evidence other : run.evidence(finding).subList(1, run.evidence(finding).size())) {
        line(out, other.mention(), "info", FindingText.marked(other.mention()));
      }
    }
    for (Problem problem : run.audit().problems()) {
      String severity = problem.incomplete() ? "error" : "info";
      out.write(Visible.line(problem.input() + ": " + severity + ": " + problem.message()) + "\n");
    }
  }

  private static void line(Writer out, Mention at, String severity, String message)
      throws IOException {
    Region region = Region.of(at, Columns.CODE_POINTS);
    String place = at.article().id() + ":" + region.startLine() + ":" + region.startColumn();
    out.write(Visible.line(place + ": " + severity + ": " + message) + "\n");
  }
}
