package heshu.cli;

import heshu.desk.DeskFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration a run reads articles by. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "文件",
      description = "所有文章都用这份配置（默认从每篇文章所在的文件夹向上找 heshu.yaml）")
  private @Nullable Path config;

  @Option(names = "--no-config", description = "不用任何 heshu.yaml")
  private boolean none;

  /** Stages that read by it. */
  Stages with(Stages stages) {
    return stages.with(files(List.of(), List.of()));
  }

  /** It, beside other files of a desk. */
  DeskFiles files(List<Path> rules, List<Path> references) {
    if (none && config != null) {
      throw new UsageException("--config 与 --no-config 只能写一个");
    }
    return new DeskFiles(config, !none, rules, references);
  }
}
