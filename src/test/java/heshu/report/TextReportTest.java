package heshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void findingsStandOneALineWithTheirPlaceInReadingOrder() {
    assertThat(Rendered.of(new TextReport(), DemoAudit.run()).lines().toList())
        .startsWith(
            "seeds/2021-09-17-tasks.md:1:14 error same-fact"
                + " 同一时点的任务完成率，一处为“近83%”，另一处为“超过90%”，两者不可能同时成立",
            "seeds/2021-09-17-tasks.md:3:16 note list-duplicate 名单中“专利”出现两次",
            "seeds/2022-02-10-review.md:2:33 warning superseded"
                + " “125项”已被 2021-09-17 的“207项”取代");
  }

  @Test
  void theSummaryCountsFindingsAndFiguresAndAddsUp() {
    assertThat(Rendered.of(new TextReport(), DemoAudit.run()))
        .endsWith(
            """
            共 8 个数 = 相符 2 + 矛盾 2 + 过时 1 + 不可比 1 + 未核 2
            3 findings (1 error, 1 warning, 1 note), 5 of 8 figures checked
            """);
  }

  @Test
  void anInputThatWasNotCheckedIsNamed() {
    assertThat(Rendered.of(new TextReport(), DemoAudit.run()))
        .contains("\nseeds/broken.html: incomplete 文件没有正文，未核查；请检查文件是否完整\n");
  }

  @Test
  void cleanInputEndsWithZeroFindings() {
    assertThat(Rendered.of(new TextReport(), DemoAudit.cleanRun()))
        .isEqualTo(
            """
            共 8 个数 = 相符 3 + 矛盾 0 + 过时 0 + 不可比 1 + 未核 4
            0 findings, 3 of 8 figures checked
            """);
  }

  @Test
  void textThatSteersATerminalIsSpeltOut() {
    Result finding = DemoAudit.audit().results().get(1);
    Result hostile =
        new Result(
            finding.rule(),
            finding.family(),
            finding.verdict(),
            finding.severity(),
            "红\u001b[31m字\u202E反\n行",
            "",
            finding.steps(),
            finding.evidence(),
            finding.fingerprint());
    Audit audit =
        new Audit(
            DemoAudit.audit().articles(),
            List.of(),
            List.of(hostile),
            new Coverage(0, 0, 0, 0, 0, 0),
            List.of());

    assertThat(Rendered.of(new TextReport(), new Run(audit, Gate.ERROR, List.of())))
        .startsWith("seeds/2021-09-17-tasks.md:1:14 error same-fact 红⟦U+001B⟧[31m字⟦U+202E⟧反 行\n");
  }
}
