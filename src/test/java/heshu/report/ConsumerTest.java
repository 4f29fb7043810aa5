package heshu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bjurr.violations.lib.model.SEVERITY.ERROR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What a program that reads such reports makes of them. */
class ConsumerTest {
  private static final ViolationsLogger SILENT =
      new ViolationsLogger() {
        @Override
        public void log(java.util.logging.Level level, String text) {}

        @Override
        public void log(java.util.logging.Level level, String text, Throwable failure) {
          throw new AssertionError(text, failure);
        }
      };

  @Test
  void sarifIsRead() throws Exception {
    Violation read = only(Parser.SARIF, new SarifReport());

    assertThat(read.getRule()).isEqualTo("same-fact");
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getSeverity()).isEqualTo(ERROR);
    assertThat(read.getMessage()).contains("“12家”与“8%”");
  }

  @Test
  void checkstyleIsReadWithColumnsInCharacters() throws Exception {
    Violation read = only(Parser.CHECKSTYLE, new CheckstyleReport());

    assertThat(read.getFile()).isEqualTo(RareAudit.PATH);
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getColumn()).isEqualTo(7);
    assertThat(read.getRule()).isEqualTo("heshu.same-fact");
    assertThat(read.getMessage()).contains("⟦U+0007⟧矛盾， 差 50% & <b>");
  }

  @Test
  void codeQualityIsRead() throws Exception {
    Violation read = only(Parser.CODECLIMATE, new GitlabReport());

    assertThat(read.getFile()).isEqualTo(RareAudit.PATH);
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getSeverity()).isEqualTo(ERROR);
  }

  @Test
  void onlyWhatStopsTheRunIsAFailureForJunit() throws Exception {
    assertThat(only(Parser.JUNIT, new JunitReport()).getMessage()).contains("“12家”与“8%”");
    assertThat(read(Parser.JUNIT, Rendered.of(new JunitReport(), DemoReview.run())))
        .extracting(Violation::getMessage)
        .hasSize(2)
        .anyMatch(m -> m.contains("已被 2021-09-17 的“207项”取代"))
        .anyMatch(m -> m.contains("文件没有正文"));
  }

  private static Violation only(Parser parser, Report report) throws Exception {
    Set<Violation> all = read(parser, Rendered.of(report, RareAudit.run()));
    assertThat(all).hasSize(1);
    return List.copyOf(all).get(0);
  }

  private static Set<Violation> read(Parser parser, String report) throws Exception {
    return parser.getViolationsParser().parseReportOutput(report, SILENT);
  }
}
