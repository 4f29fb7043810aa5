package heshu.cli;

import heshu.desk.DeskException;
import heshu.ledger.LedgerException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what went wrong and what to do, and picks the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("heshu：" + message(e, List.of(args)));
    err.println("用 " + command.getCommandSpec().qualifiedName() + " --help 看用法");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e, List<String> args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String similar = String.join("、", unmatched.getSuggestions());
      return "不认识 "
          + String.join(" ", unmatched.getUnmatched())
          + (similar.isEmpty() ? "" : "；是否想写 " + similar);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream()
          .map(arg -> missing(arg, args))
          .collect(Collectors.joining("；"));
    }
    if (e instanceof MutuallyExclusiveArgsException) {
      return "只能写一个：" + String.join("、", exclusive(e.getCommandLine().getCommandSpec(), args));
    }
    if (e instanceof OverwrittenOptionException overwritten) {
      return name(overwritten.getOverwritten()) + " 只能写一次";
    }
    ArgSpec arg = e.getArgSpec();
    return arg != null && e.getValue() != null
        ? name(arg) + " 的值“" + e.getValue() + "”不对：" + reason(e, arg)
        : String.valueOf(e.getMessage());
  }

  private static String missing(ArgSpec arg, List<String> args) {
    return arg instanceof OptionSpec option && isWritten(option, args)
        ? name(arg) + " 后面要写" + arg.paramLabel()
        : "缺少 " + name(arg);
  }

  private static List<String> exclusive(CommandSpec command, List<String> args) {
    return command.argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .flatMap(group -> group.options().stream())
        .filter(option -> isWritten(option, args))
        .map(OptionSpec::longestName)
        .toList();
  }

  private static boolean isWritten(OptionSpec option, List<String> args) {
    return Stream.of(option.names())
        .anyMatch(name -> args.stream().anyMatch(a -> a.equals(name) || a.startsWith(name + "=")));
  }

  private static String reason(ParameterException e, ArgSpec arg) {
    Object[] constants = arg.type().getEnumConstants();
    if (constants != null) {
      return "可用："
          + Stream.of(constants)
              .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT))
              .collect(Collectors.joining("、"));
    }
    String told = e.getCause() instanceof TypeConversionException cause ? cause.getMessage() : null;
    return told == null || told.isEmpty() ? String.join(" ", arg.description()) : told;
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e, command.getErr(), parsed.originalArgs().contains(Heshu.DEBUG));
  }

  /** The exit code for a failure, once it is told. */
  static int report(Throwable failure, PrintWriter err, boolean debug) {
    boolean usage =
        failure instanceof UsageException
            || failure instanceof LedgerException
            || failure instanceof DeskException;
    if (usage) {
      err.println("heshu：" + failure.getMessage());
    } else {
      err.println("heshu：程序内部错误：" + failure);
      err.println("请带上 --debug 再运行一次，把输出连同所用的文章报告给维护者");
    }
    if (debug) {
      failure.printStackTrace(err);
    }
    err.flush();
    return usage ? ExitCode.USAGE : ExitCode.INTERNAL;
  }
}
