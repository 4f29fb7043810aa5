package heshu.cli;

import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The format that a ledger is exported in and where it goes. */
record LedgerOutput(String format, String target) {
  private static final Set<String> FORMATS = Set.of("csv", "claimreview");

  boolean csv() {
    return format.equals("csv");
  }

  /** Reads {@code csv=figures.csv}. */
  static final class Converter implements ITypeConverter<LedgerOutput> {
    @Override
    public LedgerOutput convert(String written) {
      int equals = written.indexOf('=');
      if (equals < 0
          || equals == written.length() - 1
          || !FORMATS.contains(written.substring(0, equals))) {
        throw new TypeConversionException("请写成 csv=文件 或 claimreview=文件，文件为 - 时写到标准输出");
      }
      return new LedgerOutput(written.substring(0, equals), written.substring(equals + 1));
    }
  }
}
