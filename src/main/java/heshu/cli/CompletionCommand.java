package heshu.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "打印 bash 与 zsh 的补全脚本",
    synopsisHeading = "用法：",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  source <(heshu completion)                                              当前窗口",
      "  heshu completion > ~/.local/share/bash-completion/completions/heshu     以后都有"
    })
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(AutoComplete.bash("heshu", spec.root().commandLine()));
    out.flush();
    return ExitCode.PASS;
  }
}
