package heshu.cli;

import heshu.desk.DeskFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a desk brings of its own to a run. */
final class DeskOptions {

  @Option(
      names = "--rules",
      paramLabel = "目录",
      description = "加上这个目录里自己的规则（类/规则名.drl 与 .md），可写多次；名称与自带规则相同的，以自己的为准")
  private List<Path> rules = List.of();

  @Option(
      names = "--config",
      paramLabel = "文件",
      description = "所有文章都用这份配置（默认从每篇文章所在的文件夹向上找 heshu.yaml）")
  private @Nullable Path config;

  @Option(names = "--no-config", description = "不用任何 heshu.yaml")
  private boolean none;

  @Option(
      names = "--reference",
      paramLabel = "文件",
      description = "与这张参考数据表核对（CSV 或 YAML：指标、范围、时间、数值、来源），可写多次")
  private List<Path> references = List.of();

  Stages with(Stages stages) {
    if (none && config != null) {
      throw new UsageException("--config 与 --no-config 只能写一个");
    }
    return stages.with(new DeskFiles(config, !none, rules, references));
  }
}
