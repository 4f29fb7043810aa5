package heshu.cli;

import heshu.desk.DeskException;
import heshu.ledger.LedgerException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
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
    err.println("heshu：" + message(e));
    err.println("用 " + command.getCommandSpec().qualifiedName() + " --help 看用法");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String similar = String.join("、", unmatched.getSuggestions());
      return "不认识 "
          + String.join(" ", unmatched.getUnmatched())
          + (similar.isEmpty() ? "" : "；是否想写 " + similar);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return "缺少 " + String.join("、", missing.getMissing().stream().map(Failures::name).toList());
    }
    ArgSpec arg = e.getArgSpec();
    if (arg != null && e.getValue() != null) {
      String reason =
          e.getCause() instanceof TypeConversionException cause ? cause.getMessage() : "";
      return name(arg)
          + " 的值“"
          + e.getValue()
          + "”不对："
          + (reason == null || reason.isEmpty() ? String.join(" ", arg.description()) : reason);
    }
    return String.valueOf(e.getMessage());
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
