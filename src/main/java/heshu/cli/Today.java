package heshu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day on which a run takes place. */
final class Today {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  private Today() {}

  /** Today in Asia/Shanghai, or the day that {@code SOURCE_DATE_EPOCH} tells. */
  static LocalDate date() {
    return date(System.getenv(EPOCH));
  }

  /**
   * @param epoch seconds since 1970, null or empty for now; see reproducible-builds.org
   * @throws UsageException where it is no number of seconds
   */
  static LocalDate date(@Nullable String epoch) {
    if (epoch == null || epoch.isEmpty()) {
      return LocalDate.now(SHANGHAI);
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(epoch)).atZone(SHANGHAI).toLocalDate();
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new UsageException(EPOCH + "=" + epoch + " 不是秒数；请写 1970 年以来的秒数，例如 1767225600");
    }
  }
}
