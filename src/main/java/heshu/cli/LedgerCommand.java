package heshu.cli;

import heshu.article.Problem;
import heshu.article.Publication;
import heshu.claim.Figure;
import heshu.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Keeps the published figures that drafts are held against. */
@Command(
    name = "ledger",
    description = "账本：记下已发表的数，供 heshu check --ledger 核对新稿",
    synopsisHeading = "用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu ledger add 已发/                    记入一个文件夹；重复的不再记，改过的记为新版本",
      "  heshu ledger show 完成率                  一个指标的历史",
      "  heshu ledger correct 3.7 --text 207项 --reason 笔误",
      "  heshu check 新稿.html --ledger desk.db    核对新稿"
    })
final class LedgerCommand implements Callable<Integer> {
  private final Stages stages;

  @Option(
      names = "--ledger",
      paramLabel = "账本",
      defaultValue = "desk.db",
      scope = ScopeType.INHERIT,
      description = "文件，或 jdbc:postgresql://主机/库（默认 ${DEFAULT-VALUE}）")
  private String ledger = "desk.db";

  @Spec private CommandSpec spec = CommandSpec.create();

  LedgerCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "请写一个命令，例如：heshu ledger add 文件夹");
  }

  @Command(
      name = "add",
      description = "记入已发表的文章",
      synopsisHeading = "用法：",
      parameterListHeading = "%n参数：%n",
      optionListHeading = "%n选项：%n")
  int add(
      @Parameters(arity = "1..*", paramLabel = "路径", description = "文章或文件夹；- 表示标准输入")
          List<String> paths,
      @Option(
              names = "--stdin-name",
              paramLabel = "名称",
              defaultValue = "stdin",
              description = "标准输入在账本里的名称（默认 ${DEFAULT-VALUE}）")
          String stdinName,
      @Mixin ConfigOptions config) {
    Inputs.requireExisting(paths);
    Stages.Readings read = config.with(stages).readings(paths, stdinName);
    PrintWriter out = spec.commandLine().getOut();
    new LedgerWork(ledger, out).add(read.readings());
    for (Problem problem : read.problems()) {
      spec.commandLine().getErr().println(TextReport.line(problem));
    }
    boolean incomplete = read.problems().stream().anyMatch(p -> p.incomplete());
    return incomplete ? ExitCode.INCOMPLETE : ExitCode.PASS;
  }

  @Command(
      name = "list",
      description = "列出记下的文章",
      synopsisHeading = "用法：",
      optionListHeading = "%n选项：%n")
  int list(
      @Option(
              names = "--known-at",
              paramLabel = "时间",
              converter = KnownAt.class,
              description = "只看到这一时间为止记下的，如 2022-02-10 或 2022-02-10T08:00:00Z")
          @Nullable Instant known) {
    new LedgerWork(ledger, spec.commandLine().getOut()).list(known);
    return ExitCode.PASS;
  }

  @Command(
      name = "show",
      description = "一个指标的历史",
      synopsisHeading = "用法：",
      parameterListHeading = "%n参数：%n",
      optionListHeading = "%n选项：%n")
  int show(
      @Parameters(paramLabel = "指标", description = "指标、清单或地方名称里的字") String words,
      @Option(
              names = "--known-at",
              paramLabel = "时间",
              converter = KnownAt.class,
              description = "只看到这一时间为止记下的")
          @Nullable Instant known,
      @Option(
              names = "--limit",
              paramLabel = "个数",
              defaultValue = "100",
              description = "最多列出最近的多少个数（默认 ${DEFAULT-VALUE}）")
          int limit) {
    new LedgerWork(ledger, spec.commandLine().getOut()).show(words, known, limit);
    return ExitCode.PASS;
  }

  @Command(
      name = "correct",
      description = "更正一个记错或登错的数；原来的数留着，更正记在它后面",
      synopsisHeading = "用法：",
      parameterListHeading = "%n参数：%n",
      optionListHeading = "%n选项：%n")
  int correct(
      @Parameters(paramLabel = "编号", description = "数的编号，如 3.7，见 heshu ledger show") String id,
      @Option(
              names = "--text",
              paramLabel = "文字",
              required = true,
              description = "正确的数，照文章里的写法，如 207项")
          String text,
      @Option(names = "--reason", paramLabel = "原因", required = true, description = "为什么更正")
          String reason,
      @Option(names = "--published", paramLabel = "日期", description = "更正发表的日期，如 2021-09-20")
          @Nullable LocalDate published,
      @Mixin ConfigOptions config) {
    Figure written =
        LedgerWork.only(text, config.with(stages).read("", text, Publication.UNKNOWN).figures());
    String day = published == null ? "" : published.toString();
    new LedgerWork(ledger, spec.commandLine().getOut()).correct(id, written, reason, day);
    return ExitCode.PASS;
  }

  @Command(
      name = "export",
      description = "导出账本里现行的数",
      synopsisHeading = "用法：",
      optionListHeading = "%n选项：%n")
  int export(
      @Option(
              names = {"-o", "--output"},
              paramLabel = "格式=文件",
              defaultValue = "csv=-",
              converter = LedgerOutput.Converter.class,
              description = "csv（每个数一行）或 claimreview（更正过的数，schema.org 的 JSON-LD）；文件为 - 时写到标准输出")
          LedgerOutput output,
      @Option(
              names = "--site",
              paramLabel = "网址",
              defaultValue = "",
              description = "claimreview 用：公布更正的网页")
          String site,
      @Option(
              names = "--known-at",
              paramLabel = "时间",
              converter = KnownAt.class,
              description = "只导出到这一时间为止记下的")
          @Nullable Instant known)
      throws IOException {
    new LedgerWork(ledger, spec.commandLine().getOut()).export(output, site, known);
    return ExitCode.PASS;
  }
}
