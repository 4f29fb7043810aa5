package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.Monitor.Stage;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells of itself, and that it changes nothing. */
class MonitorTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aProfileTellsStagesFactsAndRulesOnStandardErrorAndChangesNoReport() throws Exception {
    Path plain = folder.resolve("plain.html");
    Path profiled = folder.resolve("profiled.html");
    check("-o", "html=" + plain);
    String told = out.toString();
    check("-o", "html=" + profiled, "--profile");

    assertThat(out).hasToString(told);
    assertThat(profiled).hasSameTextualContentAs(plain);
    assertThat(err.toString().lines())
        .anyMatch(line -> line.matches(" *\\d+\\.\\d{3}  读取与抽取"))
        .anyMatch(line -> line.matches(" *\\d+\\.\\d{3}  写报告"))
        .anyMatch(line -> line.matches(" *[1-9]\\d*  Claim"))
        .anyMatch(line -> line.matches(" *\\d+\\.\\d +[1-9]\\d*  share-of-whole"))
        .anyMatch(line -> line.matches(" *\\d+\\.\\d +0  impossible-date"));
  }

  @Test
  void nothingIsDrawnWhereStandardErrorIsNoTerminal() {
    check("-o", "text=-");

    assertThat(err.toString()).doesNotContain("\r", "篇/s");
  }

  @Test
  void aTerminalShowsArticlesSpeedAndTimeLeftAndIsClearedInTheEnd() {
    Progress progress = new Progress(new PrintWriter(err));
    progress.begins(200);
    progress.stage(
        Stage.READ,
        () -> {
          for (int i = 0; i < 200; i++) {
            progress.read();
          }
          return 0;
        });

    assertThat(err.toString())
        .containsPattern("200/200篇 \\(\\d:\\d\\d:\\d\\d / \\S+\\)")
        .contains("篇/s")
        .matches("(?s).*\\r +\\r");
  }

  private void check(String... arguments) {
    out.getBuffer().setLength(0);
    String[] all = new String[arguments.length + 2];
    all[0] = "check";
    all[1] = "seeds/anniversary.txt";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    PrintWriter told = new PrintWriter(out);
    int code =
        Heshu.run(
            new ShippedStages(InputStream.nullInputStream()), told, new PrintWriter(err), all);
    assertThat(code).as(err.toString()).isZero();
  }
}
