package heshu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an instant; a day is its end in Asia/Shanghai. */
final class KnownAt implements ITypeConverter<Instant> {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Override
  public Instant convert(String written) {
    try {
      return written.indexOf('T') < 0
          ? LocalDate.parse(written).plusDays(1).atStartOfDay(ZONE).toInstant()
          : Instant.parse(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("请写成 2022-02-10 或 2022-02-10T08:00:00Z");
    }
  }
}
