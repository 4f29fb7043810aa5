package heshu.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The format of a list of figures and where it goes. */
record FigureOutput(String format, String target) {
  private static final Set<String> FORMATS = Set.of("text", "jsonl");

  boolean json() {
    return format.equals("jsonl");
  }

  /** A writer to the target; closing it leaves standard output open. */
  Writer open(PrintWriter standard) {
    if (target.equals("-")) {
      return new Flushed(standard);
    }
    try {
      return Files.newBufferedWriter(Path.of(target), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("写不到 " + target + "；请换一个位置（-o " + format + "=文件）");
    }
  }

  private static final class Flushed extends FilterWriter {
    Flushed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Reads {@code jsonl=-}. */
  static final class Converter implements ITypeConverter<FigureOutput> {
    @Override
    public FigureOutput convert(String written) {
      int equals = written.indexOf('=');
      if (equals < 0
          || equals == written.length() - 1
          || !FORMATS.contains(written.substring(0, equals))) {
        throw new TypeConversionException("请写成 text=文件 或 jsonl=文件，文件为 - 时写到标准输出");
      }
      return new FigureOutput(written.substring(0, equals), written.substring(equals + 1));
    }
  }
}
