package heshu.report;

import heshu.article.Problem;
import heshu.check.Coverage;
import heshu.check.Result;
import java.nio.charset.StandardCharsets;

/** All findings as a Markdown table, within the mebibyte that GitHub takes from one step. */
final class GithubSummary {
  private static final int MOST_BYTES = 1_000_000;

  private GithubSummary() {}

  static String of(Run run) {
    Coverage c = run.audit().coverage();
    StringBuilder text = new StringBuilder("## 核数\n\n");
    text.append(run.passes() ? "通过" : "未通过")
        .append(
            "：%d 条发现，%d 个数中核了 %d 个。\n\n"
                .formatted(run.findings().size(), c.figures(), run.checked()));
    for (Problem problem : run.audit().problems()) {
      text.append("- ").append(cell(problem.input() + "：" + problem.message())).append("\n");
    }
    StringBuilder rows = new StringBuilder();
    int bytes = 0;
    int left = 0;
    for (Result finding : run.findings()) {
      String row = row(run, finding);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes <= MOST_BYTES) {
        rows.append(row);
      } else {
        left++;
      }
    }
    if (!rows.isEmpty()) {
      text.append("\n| 级别 | 位置 | 规则 | 说明 |\n|---|---|---|---|\n").append(rows);
    }
    if (left > 0) {
      text.append("\n另有 ").append(left).append(" 条写不下，见完整报告。\n");
    }
    return text.append("\n").toString();
  }

  private static String row(Run run, Result finding) {
    String severity = finding.severity() == null ? "" : finding.severity().label();
    return "| %s | `%s` | %s | %s |\n"
        .formatted(
            severity,
            cell(TextReport.place(run.evidence(finding).get(0).mention())).replace("`", "'"),
            finding.rule(),
            cell(finding.message() + Marks.suffix(run, finding)));
  }

  /** Text that cannot leave its cell or become markup. */
  private static String cell(String text) {
    return Visible.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\\", "\\\\")
        .replace("|", "\\|");
  }
}
