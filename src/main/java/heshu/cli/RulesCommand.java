package heshu.cli;

import heshu.report.RuleEntry;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, or shows the page of one. */
@Command(
    name = "rules",
    description = "列出规则，或看一条规则的说明",
    synopsisHeading = "用法：",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu rules list                 所有规则",
      "  heshu rules show share-of-whole  一条规则查什么、怎样判断、会漏掉什么"
    })
final class RulesCommand implements Callable<Integer> {
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();

  RulesCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    return list();
  }

  @Command(name = "list", description = "列出所有规则")
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleEntry> rules = stages.rules();
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
    return ExitCode.PASS;
  }

  @Command(name = "show", description = "看一条规则的说明")
  int show(@Parameters(paramLabel = "规则", description = "规则的名称，见 heshu rules list") String id) {
    String page =
        stages
            .page(id)
            .orElseThrow(() -> new UsageException("没有名为 " + id + " 的规则；用 heshu rules list 看有哪些"));
    PrintWriter out = spec.commandLine().getOut();
    out.println(page.stripTrailing());
    out.flush();
    return ExitCode.PASS;
  }
}
