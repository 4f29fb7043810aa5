package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.report.DemoAudit;
import heshu.report.Gate;
import heshu.report.ReportSchema;
import heshu.report.Run;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private CannedStages stages = new CannedStages(whole(DemoAudit.run()));
  private String input = "";

  @BeforeEach
  void anArticle() throws Exception {
    input = Files.writeString(folder.resolve("稿 一.md"), "207\n").toString();
  }

  @Test
  void findingsAtTheGateExitOne() {
    assertThat(check(input, "-o", "html=" + folder.resolve("a.html"))).isEqualTo(1);
    assertThat(out.toString())
        .contains("error same-fact")
        .endsWith("3 findings (1 error, 1 warning, 1 note), 5 of 8 figures checked\n");
  }

  @Test
  void findingsBelowTheGatePass() {
    assertThat(check(input, "-o", "text=-", "--fail-on", "never")).isZero();
  }

  @Test
  void cleanInputPassesAtEveryGate() {
    stages = new CannedStages(DemoAudit.cleanRun());

    assertThat(check(input, "-o", "text=-", "--fail-on", "note")).isZero();
    assertThat(out.toString()).endsWith("0 findings, 3 of 8 figures checked\n");
  }

  @Test
  void anInputThatWasNotCheckedOutranksFindings() {
    stages = new CannedStages(DemoAudit.run());

    assertThat(check(input, "-o", "text=-")).isEqualTo(3);
  }

  @Test
  void aRunWithoutArticlesIsNoPass() {
    Audit none =
        new Audit(List.of(), List.of(), List.of(), new Coverage(0, 0, 0, 0, 0, 0), List.of());
    stages = new CannedStages(new Run(none, Gate.ERROR, List.of()));

    assertThat(check(input, "-o", "text=-")).isEqualTo(3);
    assertThat(err.toString()).contains("没有找到可核查的文章");
  }

  @Test
  void aProblemIsToldOnStandardErrorWhereTheTextDoesNotTellIt() {
    stages = new CannedStages(DemoAudit.run());

    check(input, "-o", "json=-");

    assertThat(err.toString()).contains("seeds/broken.html: incomplete 文件没有正文");
    assertThat(ReportSchema.violations(out.toString())).isEmpty();
  }

  @Test
  void severalReportsAreWrittenInOneRunAndFindingsStillShow() throws Exception {
    Path json = folder.resolve("new/r.json");
    Path text = folder.resolve("r.txt");

    check(input, "-o", "json=" + json, "-o", "text=" + text);

    assertThat(ReportSchema.violations(Files.readString(json))).isEmpty();
    assertThat(out.toString()).isEqualTo(Files.readString(text)).contains("same-fact");
    assertThat(folder.resolve("new")).isDirectoryNotContaining(p -> !p.equals(json));
  }

  @Test
  void aPathThatDoesNotExistIsNamedAndNothingIsChecked() {
    assertThat(check(folder.resolve("没有").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("找不到 " + folder.resolve("没有"));
    assertThat(stages.audited).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeTheWorkStarts() {
    assertThat(check(input, "-o", "json=" + input + "/r.json")).isEqualTo(2);
    assertThat(check(input, "-o", "json=" + folder)).isEqualTo(2);
    assertThat(err.toString()).contains("报告写不到 " + input + "/r.json", "那是一个文件夹");
    assertThat(stages.audited).isEmpty();
  }

  @Test
  void twoReportsCannotShareOneFile() {
    String file = folder.resolve("r").toString();

    assertThat(check(input, "-o", "json=" + file, "-o", "text=" + file)).isEqualTo(2);
    assertThat(err.toString()).contains("两种输出写到同一处");
  }

  @Test
  void whatIsWrongOnTheCommandLineIsSaidInChinese() {
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", input, "-o", "pdf=x")).isEqualTo(2);
    assertThat(run("check", input, "--fail-on", "high")).isEqualTo(2);
    assertThat(run("check", input, "--fail-onn", "error")).isEqualTo(2);
    assertThat(run("check", input, "--fail-on", "note", "--fail-on", "error")).isEqualTo(2);
    assertThat(run("check", input, "--baseline")).isEqualTo(2);
    assertThat(run("check", input, "--changed-files=a", "--new-from-merge-base", "main"))
        .isEqualTo(2);
    assertThat(run("ledger", "correct", "1.1", "--text", "9项")).isEqualTo(2);
    assertThat(run("chek")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "缺少 路径",
            "没有“pdf”这种格式；可用：text",
            "--fail-on 的值“high”不对：可用：error、warning、note、never",
            "--fail-on 只能写一次",
            "--baseline 后面要写文件",
            "只能写一个：--new-from-merge-base、--changed-files",
            "缺少 --reason",
            "不认识 --fail-onn",
            "不认识 chek；是否想写 check",
            "请写一个命令");
    assertThat(stages.audited).isEmpty();
  }

  @Test
  void anErrorInsideExitsFourAndShowsItsTraceOnlyWhenAsked() {
    stages =
        new CannedStages(DemoAudit.run()) {
          @Override
          public Audit audit(List<String> paths, String stdinName) {
            throw new StackOverflowError("deep");
          }
        };

    assertThat(check(input, "-o", "text=-")).isEqualTo(4);
    assertThat(err.toString()).contains("程序内部错误").doesNotContain("\tat ");
    assertThat(check(input, "-o", "text=-", "--debug")).isEqualTo(4);
    assertThat(err.toString()).contains("\tat ");
  }

  @Test
  void helpIsInChineseWithExamples() {
    for (String command : List.of("check", "figures", "rules", "explain")) {
      out.getBuffer().setLength(0);
      assertThat(run(command, "--help")).isZero();
      assertThat(out.toString()).startsWith("用法：heshu " + command).contains("例子：");
    }
    out.getBuffer().setLength(0);
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("用法：heshu").contains("命令：", "例子：");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).containsPattern("heshu \\d+\\.\\d+\\.\\d+");
  }

  @Test
  void figuresOfATextAreListedOneALine() {
    assertThat(run("figures", "--text", "251项中的207项")).isZero();
    assertThat(out.toString())
        .isEqualTo("1:1\t251\tlevel\t[251, 251] \n1:7\t207\tlevel\t[207, 207] \n");
  }

  @Test
  void figuresOfLinesAreOneArrayALine() throws Exception {
    Path lines = Files.writeString(folder.resolve("lines"), "有7个\n\n没有\n");

    assertThat(run("figures", "--lines", lines.toString(), "-o", "jsonl=-")).isZero();
    assertThat(out.toString().lines().map(l -> l.substring(0, 2)).toList())
        .containsExactly("[{", "[]", "[]");
  }

  @Test
  void figuresOfArticlesStandAtTheirPlaceInTheFile() {
    stages = new CannedStages(whole(DemoAudit.run()));

    assertThat(run("figures", input)).isZero();
    assertThat(out.toString()).contains("seeds/2021-09-17-tasks.md:2:7\t251\tlevel");
  }

  @Test
  void whatWasNotReadIsListed() {
    assertThat(run("figures", "--text", "有某数7个", "--unread")).isZero();
    assertThat(out.toString()).isEqualTo("1:2\t某\n");
  }

  @Test
  void figuresWantExactlyOneInput() {
    assertThat(run("figures")).isEqualTo(2);
    assertThat(run("figures", input, "--text", "7")).isEqualTo(2);
    assertThat(err.toString()).contains("请只给出一种输入");
  }

  @Test
  void rulesAreListedAndShown() {
    assertThat(run("rules", "list")).isZero();
    assertThat(out.toString()).contains("share-of-whole  arithmetic  error    部分占整体的比重\n");
    assertThat(run("rules", "show", "share-of-whole")).isZero();
    assertThat(out.toString()).endsWith("# share-of-whole\n");
    assertThat(run("rules", "show", "nothing")).isEqualTo(2);
  }

  @Test
  void aFindingIsToldByTheStartOfItsFingerprint() {
    assertThat(run("explain", "a81d", "--in", input)).isZero();
    assertThat(out.toString())
        .startsWith("error same-fact\n同一时点的任务完成率")
        .contains(
            "seeds/2021-09-17-tasks.md:1:14 · 京华观察 · 2021-09-17\n    两区建设满一年 任务落地率【近83%】\n",
            "    超过90% → (90, ∞) ✘\n")
        .endsWith("指纹 a81d22e07c44\n");
    assertThat(run("explain", "ffff", "--in", input)).isEqualTo(2);
  }

  @Test
  void aFigureIsToldByItsPlace() {
    assertThat(run("explain", "seeds/2021-09-17-tasks.md:1:15", "--in", input)).isZero();
    assertThat(out.toString()).contains("读作 [82, 84.66] %；指标 任务完成率", "share-of-whole", "same-fact");
    assertThat(run("explain", "seeds/2021-02-03-tasks.md:2", "--in", input)).isZero();
    assertThat(out.toString()).contains("没有规则把它与别的数核对过");
    assertThat(run("explain", "seeds/2021-09-17-tasks.md:1:2", "--in", input)).isEqualTo(2);
  }

  private int check(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return run(all);
  }

  private int run(String... args) {
    return Heshu.run(stages, new PrintWriter(out), new PrintWriter(err), args);
  }

  private static Run whole(Run run) {
    Audit a = run.audit();
    return new Run(
        new Audit(a.articles(), a.claims(), a.results(), a.coverage(), List.of()),
        Gate.ERROR,
        run.rules());
  }
}
