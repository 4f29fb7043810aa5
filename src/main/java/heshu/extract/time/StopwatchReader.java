package heshu.extract.time;

import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of a race as sport writes them, exact and in seconds: 6秒59, 1分58秒32, 2分03秒. */
final class StopwatchReader {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![度°])(?:(?<minutes>\\d{1,3})分)?(?<seconds>[0-5]?\\d)秒(?<parts>\\d{1,3})?(?![\\d.万亿%余多名个])");
  private static final Measure SECONDS = new Measure("秒", Dimension.DURATION, "秒", Rational.ONE);

  private StopwatchReader() {}

  /**
   * The time at the cursor; null with the cursor unmoved for 6秒 and 5分, which are plain lengths.
   */
  static @Nullable Quantity take(Cursor c) {
    Matcher found = TIME.matcher(c.text()).region(c.at(), c.text().length());
    found.useTransparentBounds(true);
    if (!found.lookingAt() || found.group("minutes") == null && found.group("parts") == null) {
      return null;
    }
    String parts = found.group("parts") == null ? "" : found.group("parts");
    long minutes = found.group("minutes") == null ? 0 : Long.parseLong(found.group("minutes"));
    Rational seconds = Rational.of(60 * minutes + Long.parseLong(found.group("seconds")));
    Rational last = Rational.powerOfTen(-parts.length());
    Rational value =
        parts.isEmpty() ? seconds : seconds.plus(last.times(Rational.of(Long.parseLong(parts))));
    c.to(found.end());
    Interval exact = Interval.point(value);
    Numeral numeral =
        new Numeral(found.group(), value, new Precision(-parts.length(), -parts.length()));
    return new Quantity(numeral, exact, exact, SECONDS, null);
  }
}
