package heshu.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 30%} or {@code 30}. */
final class PercentConverter implements ITypeConverter<Integer> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})[%％]?");

  @Override
  public Integer convert(String written) {
    Matcher m = WRITTEN.matcher(written);
    if (!m.matches() || Integer.parseInt(m.group(1)) > 100) {
      throw new TypeConversionException("请写 0 到 100 的整数，如 30%");
    }
    return Integer.valueOf(m.group(1));
  }
}
