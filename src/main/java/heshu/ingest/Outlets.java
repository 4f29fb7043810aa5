package heshu.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published a text, as its lines tell. */
final class Outlets {
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:.{0,40}?[ 　])?[（(]?(?:来源|來源|稿源|信息来源|文章来源|转自)[ 　]*[:：/／丨][ 　]*([^\\s　，。；]{2,30}?)"
              + "[)）]?(?:[ 　].{0,40})?$");
  private static final Pattern STAMPED =
      Pattern.compile(
          "\\d{1,2}日?(?:[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s　]+([\\p{IsHan}\\w]{1,12}[网报社台刊])");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[（(]?(?!据|从|记者)([\\p{IsHan}\\d]{1,12}[网报社台刊])[\\p{IsHan}\\d ]{0,14}?(?:讯|消息|\\d日电)");
  private static final Pattern REPORTER =
      Pattern.compile(
          "^[（(]?(?:文[ /／|丨])?([\\p{IsHan}\\d]{2,14}?)(?:(?:见习|实习|特约|首席|全媒体)*(?:记者|通讯员)|(?:(?<=报道)|(?<=[报网社])(?!道))\\p{IsHan}{4,8}报道)");

  private Outlets() {}

  /** The name in a line such as {@code 来源：某报} or {@code 2024-01-02 某报}. */
  static Optional<String> source(String text) {
    if (text.length() > 90) {
      return Optional.empty();
    }
    Matcher source = SOURCE.matcher(text);
    if (source.lookingAt()) {
      return Optional.of(source.group(1));
    }
    Matcher stamped = STAMPED.matcher(text);
    return stamped.find() && Dates.stamp(text).isPresent()
        ? Optional.of(stamped.group(1))
        : Optional.empty();
  }

  /** The name that opens a report: {@code 某社某地9月1日电}, {@code 某网讯}. */
  static Optional<String> dateline(String text) {
    Matcher dateline = DATELINE.matcher(text).region(0, Math.min(text.length(), 40));
    return dateline.find() ? Optional.of(dateline.group(1)) : Optional.empty();
  }

  /** The name in a reporter's credit such as {@code 某报记者 某某}. */
  static Optional<String> credit(String text) {
    Matcher reporter = REPORTER.matcher(text);
    return reporter.find() && !reporter.group(1).startsWith("本")
        ? Optional.of(reporter.group(1))
        : Optional.empty();
  }
}
