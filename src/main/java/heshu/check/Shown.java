package heshu.check;

import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.HashMap;
import java.util.Map;

/** Numbers as messages print them. */
final class Shown {
  private static final Rational WAN = Rational.of(10_000);
  private static final Rational YI = Rational.of(100_000_000);

  private Shown() {}

  /** The named values, and {@code computed} and {@code stated} in both languages. */
  static Map<String, String> values(Held held, Map<String, String> values) {
    Map<String, String> all = new HashMap<>();
    all.put("computed", interval(held.computed(), true));
    all.put("computed|en", interval(held.computed(), false));
    all.put("stated", interval(held.stated(), true));
    all.put("stated|en", interval(held.stated(), false));
    all.putAll(values);
    return all;
  }

  static String interval(Interval interval, boolean chinese) {
    Rational lo = interval.lo();
    Rational hi = interval.hi();
    if (lo == null) {
      return hi == null ? "?" : (interval.hiOpen() ? "<" : "≤") + number(hi, chinese);
    }
    if (hi == null) {
      return (interval.loOpen() ? ">" : "≥") + number(lo, chinese);
    }
    String from = number(lo, chinese);
    String to = number(hi, chinese);
    return from.equals(to) ? from : from + (chinese ? "～" : "–") + to;
  }

  /** Rounded half up to two decimals; in Chinese with 万 and 亿, then to four. */
  static String number(Rational value, boolean chinese) {
    if (chinese && value.abs().compareTo(YI) >= 0) {
      return value.over(YI).rounded(4) + "亿";
    }
    if (chinese && value.abs().compareTo(WAN) >= 0) {
      return value.over(WAN).rounded(4) + "万";
    }
    return value.rounded(2);
  }
}
