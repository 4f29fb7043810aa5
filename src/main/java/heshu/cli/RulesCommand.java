package heshu.cli;

import heshu.desk.RuleDraft;
import heshu.desk.RuleTrial;
import heshu.report.RuleEntry;
import heshu.report.RuleList;
import heshu.report.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, shows the page of one, begins a new one, runs the examples of a folder. */
@Command(
    name = "rules",
    description = "列出规则，看一条规则的说明，新建规则，运行规则的例子",
    synopsisHeading = "用法：",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu rules list                       所有规则",
      "  heshu rules show share-of-whole        一条规则查什么、怎样判断、会漏掉什么",
      "  heshu rules new arithmetic/tiny-whole  在 ./rules 里新建一条能运行的规则",
      "  heshu rules test rules                 运行 ./rules 里每条规则的例子"
    })
final class RulesCommand implements Callable<Integer> {
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** How a list is written. */
  enum Form {
    TABLE,
    JSON
  }

  RulesCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    table(stages.rules());
    return ExitCode.PASS;
  }

  @Command(name = "list", description = "列出所有规则")
  int list(
      @Mixin DeskOptions desk,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "格式",
              defaultValue = "table",
              description = "table 或 json（默认 ${DEFAULT-VALUE}）")
          Form form)
      throws IOException {
    List<RuleEntry> rules = desk.with(stages).rules();
    if (form == Form.JSON) {
      PrintWriter out = spec.commandLine().getOut();
      RuleList.write(rules, out);
      out.flush();
    } else {
      table(rules);
    }
    return ExitCode.PASS;
  }

  private void table(List<RuleEntry> rules) {
    PrintWriter out = spec.commandLine().getOut();
    int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
    for (RuleEntry rule : rules) {
      out.printf(
          "%-" + Math.max(1, width) + "s  %-10s  %-7s  %s%n",
          rule.id(),
          rule.family(),
          rule.severity() == null ? "-" : rule.severity().label(),
          rule.title());
    }
    out.flush();
  }

  @Command(name = "show", description = "看一条规则的说明")
  int show(
      @Mixin DeskOptions desk,
      @Parameters(paramLabel = "规则", description = "规则的名称，见 heshu rules list") String id) {
    String page =
        desk.with(stages)
            .page(id)
            .orElseThrow(() -> new UsageException("没有名为 " + id + " 的规则；用 heshu rules list 看有哪些"));
    PrintWriter out = spec.commandLine().getOut();
    out.println(page.stripTrailing());
    out.flush();
    return ExitCode.PASS;
  }

  @Command(name = "test", description = "运行一个目录里每条规则的例子；有不成立的，退出码为 1")
  int test(@Parameters(paramLabel = "目录", description = "放规则的目录") Path folder) throws IOException {
    RuleTrial trial = stages.trial(folder);
    PrintWriter out = spec.commandLine().getOut();
    trial.failures().forEach(out::println);
    trial.slow().stream().map(RulesCommand::slow).forEach(out::println);
    int failed = trial.failures().size();
    out.println(trial.examples() + " 个例子，" + (failed == 0 ? "全部成立" : failed + " 处不成立"));
    out.flush();
    return failed == 0 ? ExitCode.PASS : ExitCode.FINDINGS;
  }

  private static String slow(String join) {
    return join + " 与此前的条件没有索引，每个都要与每个比，事实一多就慢；请先写 $key : 属性，再写 属性 == $key";
  }

  @Command(name = "new", description = "新建一条规则：写出能运行的两个文件")
  int create(
      @Parameters(paramLabel = "类/名称", description = "例如 arithmetic/tiny-whole") String name,
      @Option(
              names = "--into",
              paramLabel = "目录",
              defaultValue = "rules",
              description = "放规则的目录（默认 ./${DEFAULT-VALUE}）")
          Path folder)
      throws IOException {
    List<Path> files = new RuleDraft(name, Version.current()).write(folder);
    PrintWriter out = spec.commandLine().getOut();
    files.forEach(file -> out.println("已写 " + file));
    out.println("试一试：heshu rules test " + folder);
    out.println("用起来：heshu check 稿件 --rules " + folder);
    out.flush();
    return ExitCode.PASS;
  }
}
