package heshu.report;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.claim.Mention;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's workflow commands: ten annotations of each level a step are shown, so the new findings
 * come first and no more than that; the job summary holds them all.
 */
public final class GithubReport implements Report {
  private static final int MOST_OF_A_LEVEL = 10;

  private final @Nullable Path summary;

  /**
   * @param summary the file named by {@code GITHUB_STEP_SUMMARY}, null outside a workflow
   */
  public GithubReport(@Nullable Path summary) {
    this.summary = summary;
  }

  @Override
  public void write(Run run, Writer out) throws IOException {
    Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    int left = 0;
    for (Result finding : run.findings()) {
      Severity severity = finding.severity();
      if (severity == null || !run.review().isNew(finding)) {
        continue;
      }
      if (shown.merge(severity, 1, Integer::sum) <= MOST_OF_A_LEVEL) {
        out.write(command(run, finding, severity) + "\n");
      } else {
        left++;
      }
    }
    if (left > 0) {
      out.write("heshu：另有 " + left + " 条发现超出注释的上限，见作业摘要\n");
    }
    if (summary != null) {
      Files.writeString(
          summary,
          GithubSummary.of(run),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  private static String command(Run run, Result finding, Severity severity) {
    Mention first = run.evidence(finding).get(0).mention();
    Region region = Region.of(first, Columns.CODE_POINTS);
    String level =
        switch (severity) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    // GitHub shows columns only where the lines are one.
    String columns =
        region.startLine() == region.endLine()
            ? ",col=" + region.startColumn() + ",endColumn=" + region.endColumn()
            : "";
    return "::%s file=%s,line=%d,endLine=%d%s,title=%s::%s"
        .formatted(
            level,
            property(first.article().id()),
            region.startLine(),
            region.endLine(),
            columns,
            property(finding.rule()),
            data(message(run, finding)));
  }

  private static String message(Run run, Result finding) {
    StringBuilder text = new StringBuilder(finding.message());
    for (Evidence part : run.evidence(finding)) {
      text.append("\n")
          .append(TextReport.place(part.mention()))
          .append(" ")
          .append(FindingText.marked(part.mention()));
    }
    return Visible.block(text.toString());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(Visible.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
