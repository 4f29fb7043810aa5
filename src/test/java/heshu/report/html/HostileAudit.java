package heshu.report.html;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.report.DemoText;
import heshu.report.Gate;
import heshu.report.RuleEntry;
import heshu.report.Run;
import java.time.LocalDate;
import java.util.List;

/** A run whose every text tries to be more than text. */
final class HostileAudit {
  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)>"
          + "</style></title><a href=javascript:alert(3)>\u202E\u0000&#60;";

  private HostileAudit() {}

  static Run run() {
    return run(1_000);
  }

  /**
   * @param length of a word in the text, in characters
   */
  static Run run(int length) {
    Article article =
        DemoText.article(
            "x/" + ATTACK + ".md",
            LocalDate.of(2021, 9, 17),
            ATTACK,
            "题" + ATTACK,
            "前句。" + ATTACK + "有207项" + "长".repeat(length) + "。");
    Result result =
        new Result(
            ATTACK,
            "usage",
            Verdict.WORDING,
            Severity.ERROR,
            ATTACK,
            ATTACK,
            List.of(ATTACK + " = " + ATTACK + " ✘"),
            List.of(new Evidence("figure", DemoText.mention(article, "207项"), null)),
            ATTACK);
    Audit audit =
        new Audit(
            List.of(article),
            List.of(),
            List.of(result),
            new Coverage(0, 0, 0, 0, 0, 0),
            List.of(new Problem(ATTACK, ATTACK, true)));
    return new Run(
        audit,
        Gate.ERROR,
        List.of(new RuleEntry(ATTACK, ATTACK, ATTACK, ATTACK, Severity.ERROR, ATTACK)));
  }
}
