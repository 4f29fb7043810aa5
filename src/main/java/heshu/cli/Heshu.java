package heshu.cli;

import heshu.report.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;

/** The program: picks the command and hands back its exit code. */
@Command(
    name = "heshu",
    versionProvider = Heshu.Versions.class,
    addMethodSubcommands = false, // looking for them would read annotations of each method
    description = "核数：核查中文新闻里的数。读文章，找出互相矛盾、算不拢或已经过时的数，写出审核报告。",
    synopsisHeading = "用法：",
    synopsisSubcommandLabel = "命令",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu check seeds                            核查一个文件夹，网页报告写到 reports/audit.html",
      "  heshu check 稿.html --fail-on warning        发布前把关",
      "  heshu figures --text '251项任务已落地207项'  看读到了哪些数",
      "  heshu ledger add 已发/                       把已发表的文章记入账本",
      "  heshu rules list                             有哪些规则"
    })
public final class Heshu implements Runnable {

  static final String DEBUG = "--debug";
  private static final Set<String> CHECKING = Set.of("check", "explain", "baseline");
  private final CommandLine self = new CommandLine(this);

  private Heshu() {}

  public static void main(String[] args) {
    // Else picocli looks through all jars for a language that is not used here.
    System.setProperty("picocli.disable.closures", "true");
    ShippedStages stages = new ShippedStages(System.in);
    if (args.length > 1 && CHECKING.contains(args[0])) {
      stages.getReady();
    }
    System.exit(run(stages, utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
  }

  /** With every command, as help and completion need it. */
  static CommandLine commandLine(Stages stages) {
    return commandLine(stages, "");
  }

  /**
   * With the command of that name alone, since each costs its start; with all where none has it.
   */
  private static CommandLine commandLine(Stages stages, String asked) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(stages));
    commands.put("figures", () -> new FiguresCommand(stages));
    commands.put("rules", () -> new RulesCommand(stages));
    commands.put("explain", () -> new ExplainCommand(stages));
    commands.put("baseline", () -> new BaselineCommand(stages));
    commands.put("ledger", () -> new LedgerCommand(stages));
    if (commands.containsKey(asked)) {
      commands.keySet().retainAll(Set.of(asked));
    } else {
      commands.put("completion", CompletionCommand::new);
    }
    CommandLine root = new Heshu().self;
    commands.values().forEach(command -> root.addSubcommand(command.get()));
    Failures failures = new Failures();
    root.getCommandSpec().addOption(version());
    addCommonOptions(root);
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static void addCommonOptions(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("显示帮助").build())
        .addOption(OptionSpec.builder(DEBUG).description("出错时显示程序内部的调用过程").build());
    command.getSubcommands().values().forEach(Heshu::addCommonOptions);
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version").versionHelp(true).description("显示版本").build();
  }

  /** Runs a command line and returns its exit code; nothing is thrown. */
  static int run(Stages stages, PrintWriter out, PrintWriter err, String... args) {
    try {
      return commandLine(stages, args.length == 0 ? "" : args[0])
          .setOut(out)
          .setErr(err)
          .execute(args);
    } catch (Throwable failure) {
      return Failures.report(failure, err, Arrays.asList(args).contains(DEBUG));
    } finally {
      out.flush();
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(self, "请写一个命令，例如：heshu check 文件夹");
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"heshu " + Version.current()};
    }
  }
}
