package heshu.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a desk brings of its own to a run. */
final class DeskOptions {

  @Option(
      names = "--rules",
      paramLabel = "目录",
      description = "加上这个目录里自己的规则（类/规则名.drl 与 .md），可写多次；名称与自带规则相同的，以自己的为准")
  private List<Path> rules = List.of();

  @Mixin private ConfigOptions config = new ConfigOptions();

  @Option(
      names = "--reference",
      paramLabel = "文件",
      description = "与这张参考数据表核对（CSV 或 YAML：指标、范围、时间、数值、来源），可写多次")
  private List<Path> references = List.of();

  Stages with(Stages stages) {
    return stages.with(config.files(rules, references));
  }
}
