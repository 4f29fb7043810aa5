package heshu.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What a desk brings of its own to a run. */
final class DeskOptions {

  @Option(
      names = "--rules",
      paramLabel = "目录",
      description = "加上这个目录里自己的规则（类/规则名.drl 与 .md），可写多次；名称与自带规则相同的，以自己的为准")
  private List<Path> rules = List.of();

  Stages with(Stages stages) {
    return rules.isEmpty() ? stages : stages.with(new Stages.Desk(rules));
  }
}
