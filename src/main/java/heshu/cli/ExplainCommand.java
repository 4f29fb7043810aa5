package heshu.cli;

import heshu.align.Fellows;
import heshu.check.Audit;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.RuledOut;
import heshu.report.FindingText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells one finding in full, or what a figure was held against. */
@Command(
    name = "explain",
    description = "细说一条发现，或一个数与什么核对过",
    synopsisHeading = "用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu explain 5f0c1e9a7b3d --in seeds        用指纹的开头几位也可以",
      "  heshu explain seeds/a.md:12:7 --in seeds     第 12 行第 7 列的数"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Stages stages;

  @Parameters(paramLabel = "指纹|文件:行[:列]", description = "报告里的指纹，或一个数在文件里的位置")
  private String what = "";

  @Option(
      names = "--in",
      paramLabel = "路径",
      required = true,
      arity = "1..*",
      description = "核查哪些文章或文件夹")
  private List<String> paths = List.of();

  @Mixin private DeskOptions desk = new DeskOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplainCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Inputs.requireExisting(paths);
    Audit audit = desk.with(stages).audit(paths, "stdin");
    Optional<Place> place = Place.read(what);
    String text = place.isPresent() ? figures(audit, place.get()) : results(audit);
    PrintWriter out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
    return ExitCode.PASS;
  }

  private String results(Audit audit) {
    List<Result> results =
        audit.results().stream().filter(r -> r.fingerprint().startsWith(what)).toList();
    if (results.isEmpty()) {
      throw new UsageException("没有指纹以 " + what + " 开头的结果；指纹写在报告里每条发现的末尾");
    }
    return String.join("\n", results.stream().map(FindingText::of).toList());
  }

  private static String figures(Audit audit, Place place) {
    List<Claim> claims = audit.claims().stream().filter(c -> place.holds(c.mention())).toList();
    if (claims.isEmpty()) {
      throw new UsageException(place + " 处没有读到数；用 heshu figures " + place.file() + " 看读到了哪些");
    }
    Fellows fellows = new Fellows(audit.claims());
    StringBuilder text = new StringBuilder();
    for (Claim claim : claims) {
      text.append(text.isEmpty() ? "" : "\n").append(FindingText.of(claim));
      List<Result> results = audit.results().stream().filter(r -> rests(r, claim)).toList();
      if (results.isEmpty()) {
        text.append("    没有规则把它与别的数核对过\n");
      }
      results.forEach(result -> text.append("\n").append(FindingText.of(result)));
      text.append(ruledOut(fellows.of(claim).toList()));
    }
    return text.toString();
  }

  private static String ruledOut(List<RuledOut> pairs) {
    return pairs.isEmpty()
        ? ""
        : "\n同名而没有核对的数：\n" + pairs.stream().map(FindingText::of).collect(Collectors.joining());
  }

  private static boolean rests(Result result, Claim claim) {
    return result.evidence().stream()
        .anyMatch(e -> e.claim() != null && e.claim().id().equals(claim.id()));
  }
}
