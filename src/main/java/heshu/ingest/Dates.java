package heshu.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in Asia/Shanghai from times as front matter, meta tags, file names and pages write them. */
final class Dates {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String CLOCK =
      "(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?" + CLOCK);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2}) ([A-Za-z]{3})[a-z]*,? (\\d{4})" + CLOCK);
  private static final Pattern COMPACT =
      Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![0-9A-Za-z])");
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.年](\\d{1,2})[-_.月](\\d{1,2})(?!\\d)");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:[^，。！？；]{0,20}(?:时间|日期|发布于|发表于)[:：]?[\\s　]*)?"
              + "\\d{4}[-/.年]\\s*\\d{1,2}[-/.月]\\s*\\d{1,2}日?"
              + "(?:[T\\s]*\\d{1,2}:\\d{2}(?::\\d{2})?)?"
              + "(?:[\\s　]*(?:[(（|]?(?:来源|來源|稿源|作者|编辑|责编|阅读|浏览|字号|评论)[^，。！？；]{0,40}"
              + "|[\\p{IsHan}\\w]{0,12}[网报社台刊](?:[\\s　]+(?:记者|作者|来源)[^，。！？；\\d]{0,20})?|[ -~]{0,20}))?");
  private static final int LONGEST_STAMP = 90;
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  private Dates() {}

  /** A time as metadata writes it; without a zone it is taken as Asia/Shanghai. */
  static Optional<LocalDate> parse(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.find()) {
      return day(numeric.group(1), numeric.group(2), numeric.group(3), numeric, 4);
    }
    Matcher named = NAMED.matcher(text);
    if (named.find()) {
      int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT));
      return day(named.group(3), String.valueOf(month / 4 + 1), named.group(1), named, 4);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.find()
        ? day(compact.group(1), compact.group(2), compact.group(3), null, 0)
        : Optional.empty();
  }

  /** The day in a file's name: {@code news_20231202_05.md}, {@code 2024-8-12-digest.md}. */
  static Optional<LocalDate> inName(String id) {
    String name = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    for (Pattern pattern : new Pattern[] {IN_NAME, COMPACT}) {
      Matcher found = pattern.matcher(name.replace('_', '-'));
      if (found.find()) {
        return day(found.group(1), found.group(2), found.group(3), null, 0);
      }
    }
    return Optional.empty();
  }

  /** The day in a short line that tells when a page was published. */
  static Optional<LocalDate> stamp(String text) {
    if (text.length() > LONGEST_STAMP || Furniture.isSentence(text)) {
      return Optional.empty();
    }
    return STAMP.matcher(text).matches() ? parse(text) : Optional.empty();
  }

  private static Optional<LocalDate> day(
      String year, String month, String day, @Nullable Matcher clock, int group) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      if (date.getYear() < 1900 || date.getYear() > 2199) {
        return Optional.empty();
      }
      String zone = clock == null ? null : clock.group(group + 2);
      if (clock == null || zone == null) {
        return Optional.of(date);
      }
      LocalDateTime time =
          date.atTime(
              Integer.parseInt(clock.group(group)), Integer.parseInt(clock.group(group + 1)));
      ZoneOffset offset =
          Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(withColon(zone));
      return Optional.of(time.atOffset(offset).atZoneSameInstant(SHANGHAI).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withColon(String zone) {
    return zone.indexOf(':') > 0 ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
  }
}
