package heshu.cli;

import heshu.check.build.DeskRules;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether what was read in articles is kept for the next run. */
final class CacheOptions {
  @Option(
      names = "--cache",
      paramLabel = "目录",
      description = "读过的文章按内容记在这个目录里，下次没有变的不再读；在持续集成里（环境变量 CI）默认记在用户的缓存目录")
  private @Nullable Path folder;

  @Option(names = "--no-cache", description = "在持续集成里也不记")
  private boolean none;

  /** Where; null for nowhere. */
  @Nullable Path folder() {
    if (none && folder != null) {
      throw new UsageException("--cache 与 --no-cache 只能写一个");
    }
    String ci = System.getenv("CI");
    boolean wanted = folder == null && !none && ci != null && !ci.isBlank() && !ci.equals("false");
    return wanted ? DeskRules.defaultCache().resolve("readings") : folder;
  }
}
