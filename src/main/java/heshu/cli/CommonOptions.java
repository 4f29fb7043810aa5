package heshu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options that every command has. */
@Command
final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示帮助")
  private boolean help;

  @Option(names = "--debug", description = "出错时显示程序内部的调用过程")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  boolean help() {
    return help;
  }
}
