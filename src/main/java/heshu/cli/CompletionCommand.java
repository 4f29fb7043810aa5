package heshu.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final String NO_FILE_NAMES = "type compopt &>/dev/null && compopt +o default";
  private static final Pattern VARIABLE =
      Pattern.compile("[\\p{L}\\p{N}_]+(?=_(?:option|pos_param)_args)");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(script(AutoComplete.bash("heshu", spec.root().commandLine())));
    out.flush();
    return ExitCode.PASS;
  }

  /** With names that a shell takes for its variables, and file names where nothing else fits. */
  private static String script(String written) {
    return VARIABLE
        .matcher(written.replace(NO_FILE_NAMES, ":"))
        .replaceAll(
            m ->
                m.group()
                    .codePoints()
                    .mapToObj(c -> c < 128 ? Character.toString(c) : "u" + Integer.toHexString(c))
                    .collect(Collectors.joining()));
  }
}
