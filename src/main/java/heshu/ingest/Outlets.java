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
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[（(]?(中[新]?[网社]|新华[社网]|人民[网报]|[\\p{IsHan}\\d]{1,12}?[网报社台刊])[\\p{IsHan}\\d ]{0,14}?"
              + "(?:讯|[消信]息|\\d日电|\\d日讯)");

  private Outlets() {}

  /** The name in a line such as {@code 来源：某报}. */
  static Optional<String> source(String text) {
    if (text.length() > 90) {
      return Optional.empty();
    }
    Matcher source = SOURCE.matcher(text);
    return source.find() ? Optional.of(source.group(1)) : Optional.empty();
  }

  /** The name that opens a report: {@code 某社某地9月1日电}, {@code 某网讯}. */
  static Optional<String> dateline(String text) {
    Matcher dateline = DATELINE.matcher(text).region(0, Math.min(text.length(), 40));
    return dateline.find() ? Optional.of(dateline.group(1)) : Optional.empty();
  }
}
