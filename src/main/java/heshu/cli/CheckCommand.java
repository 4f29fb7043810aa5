package heshu.cli;

import heshu.Monitor;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.gate.Terms;
import heshu.report.Colophon;
import heshu.report.LedgerTable;
import heshu.report.Run;
import heshu.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks articles and writes the reports. */
@Command(
    name = "check",
    addMethodSubcommands = false, // looking for them would read annotations of each method
    description = "核查文章里的数，写出审核报告",
    synopsisHeading = "用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {
      "0:通过",
      "1:有达到 --fail-on 的发现",
      "2:用法、配置或规则有误",
      "3:有输入未能读取或核查（先于 1）",
      "4:程序内部错误"
    },
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu check seeds                            核查一个文件夹，网页报告写到 reports/audit.html",
      "  heshu check a.html b.md -o json=report.json  核查两篇文章，结果写成 JSON",
      "  heshu check 稿件 --fail-on warning           有警告就以退出码 1 结束，用于发布前的把关",
      "  heshu check . --new-from-merge-base origin/main -o sarif=audit.sarif",
      "  heshu check 新稿.html --ledger desk.db        与账本里已发表的数核对",
      "  heshu check 稿件 --rules 自己的规则           自带的规则之外，加上一个目录里的规则",
      "  cat 稿.html | heshu check - --stdin-name 稿.html"
    })
final class CheckCommand implements Callable<Integer> {
  private static final String DEFAULT_PAGE = "reports/audit.html";

  /** Options that change nothing in what a report says. */
  private static final Set<String> UNTOLD =
      Set.of("--output", "--profile", "--cache", "--no-cache");

  private final Stages stages;

  @Parameters(arity = "1..*", paramLabel = "路径", description = "文章或文件夹；- 表示标准输入")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "格式=文件",
      converter = Output.Converter.class,
      description = {"写一份报告，可写多次；文件为 - 时写到标准输出", "不写时：发现写到标准输出，网页写到 " + DEFAULT_PAGE})
  private List<Output> outputs = List.of();

  @Mixin private GateOptions gate = new GateOptions();

  @Mixin private DeskOptions desk = new DeskOptions();

  @Option(
      names = "--stdin-name",
      paramLabel = "名称",
      defaultValue = "stdin",
      description = "标准输入在报告里的名称（默认 ${DEFAULT-VALUE}）")
  private String stdinName = "stdin";

  @Option(
      names = "--ledger",
      paramLabel = "账本",
      description = "再与账本里已发表的数核对；账本是文件或 jdbc:postgresql://…，见 heshu ledger")
  private @Nullable String ledger;

  @Mixin private CacheOptions cache = new CacheOptions();

  @Option(names = "--profile", description = "在标准错误写出各步、各条规则用了多少时间，事实和触发各有多少（规则另跑一遍，结果不变）")
  private boolean profiled;

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.requireExisting(paths);
    Outputs ready = Outputs.ready(outputs.isEmpty() ? defaults() : outputs);
    Terms terms = gate.terms(paths);
    PrintWriter err = spec.commandLine().getErr();
    Monitor progress = Progress.isWanted() ? new Progress(err) : Monitor.NONE;
    Profile profile = new Profile(progress);
    Stages with = desk.with(stages).keptIn(cache.folder()).watchedBy(profiled ? profile : progress);
    Audit audit = audit(with, ready.tellFindingsAlone() && !profiled);
    Run run = gate.run(terms, audit, with.rules()).with(colophon(with));
    long began = System.nanoTime();
    ready.write(run, spec.commandLine().getOut());
    if (profiled) {
      profile.took("写报告", System.nanoTime() - began);
      profile.print(err);
    }
    if (ledger != null) {
      err.println(LedgerTable.held(audit));
    }
    if (outputs.isEmpty()) {
      spec.commandLine().getErr().println("网页报告：" + DEFAULT_PAGE);
    }
    if (!ready.showText()) {
      for (Problem problem : run.audit().problems()) {
        spec.commandLine().getErr().println(TextReport.line(problem));
      }
    }
    if (audit.articles().isEmpty()) {
      spec.commandLine().getErr().println("heshu：没有找到可核查的文章；请检查路径：" + String.join(" ", paths));
      return ExitCode.INCOMPLETE;
    }
    if (run.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return run.passes() ? ExitCode.PASS : ExitCode.FINDINGS;
  }

  private Colophon colophon(Stages with) {
    List<String> settings =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .filter(option -> !UNTOLD.contains(option.longestName()))
            .map(
                option ->
                    option.longestName() + " " + String.join(" ", option.originalStringValues()))
            .sorted()
            .toList();
    return new Colophon(Today.date(), settings, id -> with.page(id).orElse(""));
  }

  private Audit audit(Stages with, boolean findingsAlone) {
    if (ledger != null) {
      return with.audit(paths, stdinName, ledger);
    }
    return findingsAlone ? with.findings(paths, stdinName) : with.audit(paths, stdinName);
  }

  private static List<Output> defaults() {
    return List.of(new Output(Format.HTML, DEFAULT_PAGE));
  }
}
