package heshu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format and where it goes: a path, or {@code -} for standard output. */
record Output(Format format, String target) {

  boolean standard() {
    return target.equals("-");
  }

  /** Reads {@code json=report.json}. */
  static final class Converter implements ITypeConverter<Output> {
    @Override
    public Output convert(String written) {
      int equals = written.indexOf('=');
      if (equals <= 0 || equals == written.length() - 1) {
        throw new TypeConversionException("请写成 格式=文件，例如 json=report.json，写到标准输出用 json=-");
      }
      String label = written.substring(0, equals);
      Format format =
          Format.named(label)
              .orElseThrow(
                  () -> new TypeConversionException("没有“" + label + "”这种格式；可用：" + Format.labels()));
      return new Output(format, written.substring(equals + 1));
    }
  }
}
