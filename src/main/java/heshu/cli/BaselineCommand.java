package heshu.cli;

import heshu.article.Problem;
import heshu.check.Audit;
import heshu.gate.Baseline;
import heshu.gate.BaselineFile;
import heshu.gate.GateException;
import heshu.report.TextReport;
import heshu.report.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Keeps the list of findings that were there before the gate was put up. */
@Command(
    name = "baseline",
    description = "记下现有的发现，以后只拦新的",
    synopsisHeading = "用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu baseline write 稿件     把现有的发现写进基线",
      "  heshu check 稿件              照样列出全部发现，基线里的不算不通过",
      "  heshu baseline prune 稿件     去掉已经改正的"
    })
final class BaselineCommand implements Callable<Integer> {
  private final Stages stages;

  @Option(
      names = "--baseline",
      paramLabel = "文件",
      scope = ScopeType.INHERIT,
      defaultValue = BaselineFile.DEFAULT,
      description = "基线文件（默认 ${DEFAULT-VALUE}）")
  private Path file = Path.of(BaselineFile.DEFAULT);

  @Spec private CommandSpec spec = CommandSpec.create();

  BaselineCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    return show();
  }

  @Command(name = "write", description = "核查，并把全部发现写进基线")
  int write(
      @Mixin DeskOptions desk,
      @Parameters(arity = "1..*", paramLabel = "路径", description = "文章或文件夹") List<String> paths)
      throws IOException {
    Audit audit = audit(desk, paths);
    Baseline baseline = Baseline.of(audit);
    save(baseline);
    tell("写入 " + file + "：" + baseline.size() + " 条发现");
    return code(audit);
  }

  @Command(name = "show", description = "列出基线里的发现")
  int show() {
    Baseline baseline = saved();
    for (Baseline.Entry entry : baseline.entries()) {
      String times = entry.count() == 1 ? "" : " ×" + entry.count();
      tell(entry.fingerprint() + " " + entry.rule() + times + " " + Visible.line(entry.message()));
    }
    tell("共 " + baseline.size() + " 条");
    return ExitCode.PASS;
  }

  @Command(name = "prune", description = "核查，并从基线里去掉不再出现的发现")
  int prune(
      @Mixin DeskOptions desk,
      @Parameters(arity = "1..*", paramLabel = "路径", description = "写基线时的文章或文件夹")
          List<String> paths)
      throws IOException {
    Baseline before = saved();
    Audit audit = audit(desk, paths);
    if (code(audit) == ExitCode.INCOMPLETE) {
      tell("有输入没有核完，基线没有改动");
      return ExitCode.INCOMPLETE;
    }
    Baseline after = before.prunedTo(audit);
    save(after);
    tell("从 " + file + " 去掉 " + (before.size() - after.size()) + " 条，留下 " + after.size() + " 条");
    return ExitCode.PASS;
  }

  private Audit audit(DeskOptions desk, List<String> paths) {
    Inputs.requireExisting(paths);
    Audit audit = desk.with(stages).audit(paths, "stdin");
    PrintWriter err = spec.commandLine().getErr();
    audit.problems().forEach(problem -> err.println(TextReport.line(problem)));
    return audit;
  }

  private Baseline saved() {
    try {
      return BaselineFile.read(file);
    } catch (GateException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void save(Baseline baseline) {
    try {
      Files.writeString(file, BaselineFile.content(baseline), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("基线写不到 " + file + "；请用 --baseline 换一个位置");
    }
  }

  private static int code(Audit audit) {
    return audit.problems().stream().anyMatch(Problem::incomplete)
        ? ExitCode.INCOMPLETE
        : ExitCode.PASS;
  }

  private void tell(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
