package heshu.report;

import heshu.article.Article;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A finding behind characters outside the basic plane, in an article with an awkward name. */
final class RareAudit {
  static final String PATH = "稿/𠮷 a,b:c.md";

  /** Line 2: 𠮷 and 😀 are two UTF-16 units, one character and four bytes each. */
  static final Article ARTICLE =
      DemoText.article(PATH, LocalDate.of(2026, 1, 5), "晨报", "标题", "𠮷野家😀开店12家，占<8%。");

  private RareAudit() {}

  static Run run() {
    return run(1);
  }

  /** The same finding some times over. */
  static Run run(int times) {
    Result finding =
        new Result(
            "same-fact",
            "agreement",
            Verdict.CONTRADICTED,
            Severity.ERROR,
            "“12家”与“8%”\u0007矛盾，\n差 50% & <b>",
            "12 and 8 % contradict",
            List.of("12 ≠ 8"),
            List.of(
                new Evidence("one", DemoText.mention(ARTICLE, "12家"), null),
                new Evidence("other", DemoText.mention(ARTICLE, "8%"), null)),
            "0123456789abcdef");
    Audit audit =
        new Audit(
            List.of(ARTICLE),
            List.of(),
            java.util.Collections.nCopies(times, finding),
            new Coverage(2, 0, 2, 0, 0, 0),
            List.of());
    return new Run(audit, Gate.ERROR, List.of());
  }
}
