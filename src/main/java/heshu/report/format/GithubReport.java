package heshu.report.format;

import heshu.article.Position;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.claim.Mention;
import heshu.report.Report;
import heshu.report.Run;
import heshu.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, the errors first. Of each level GitHub shows ten annotations
 * a step; how many are left out is said in a last line.
 */
public final class GithubReport implements Report {
  private static final int MOST_OF_A_LEVEL = 10;

  @Override
  public void write(Run run, Writer out) throws IOException {
    int left = 0;
    for (Severity severity :
        Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList()) {
      List<Result> findings =
          run.findings().stream().filter(f -> f.severity() == severity).toList();
      for (Result finding : findings.subList(0, Math.min(MOST_OF_A_LEVEL, findings.size()))) {
        out.write(command(severity, finding) + "\n");
      }
      left += Math.max(0, findings.size() - MOST_OF_A_LEVEL);
    }
    if (left > 0) {
      out.write("还有 " + left + " 条发现没有列为批注，见报告。\n");
    }
  }

  private static String command(Severity severity, Result finding) {
    Mention mention = finding.evidence().get(0).mention();
    Position position = mention.position();
    String level = severity == Severity.NOTE ? "notice" : severity.label();
    return "::"
        + level
        + " file="
        + property(mention.article().id())
        + ",line="
        + position.line()
        + ",col="
        + position.column()
        + ",title="
        + property(finding.rule())
        + "::"
        + data(Visible.line(finding.message()) + "\n" + String.join("\n", finding.steps()));
  }

  private static String data(String text) {
    return Visible.block(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
