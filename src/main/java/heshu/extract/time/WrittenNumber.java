package heshu.extract.time;

import heshu.quantity.Precision;
import heshu.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A number in Arabic, full-width or Chinese digits, without scale words from 万 on.
 *
 * @param digits the number without its decimal point
 * @param decimals how many of the digits stand after the point
 * @param upper the second number of a pair as in 七八, 十七八 or 三五; else the number itself
 */
record WrittenNumber(String written, Style style, long digits, int decimals, long upper) {
  private static final int LONGEST = 9;
  private static final String CHINESE = "〇一二三四五六七八九";

  enum Style {
    ARABIC,
    /** With 十, 百, 千, or one digit. */
    CHINESE,
    /** Digit by digit: 二〇二一. */
    CHINESE_DIGITS
  }

  /** The number at the cursor; null, with the cursor unmoved, where none stands there. */
  static @Nullable WrittenNumber take(Cursor cursor) {
    return digit(cursor.peek(0)) >= 0 ? arabic(cursor) : chinese(cursor);
  }

  /** Whether a number may start with this character. */
  static boolean starts(char c) {
    return digit(c) >= 0 || chineseDigit(c) >= 0 || c == '十';
  }

  /** Whether this character stands inside a number. */
  static boolean inside(char c) {
    return starts(c) || multiplier(c) > 0;
  }

  private static @Nullable WrittenNumber arabic(Cursor cursor) {
    int start = cursor.at();
    long digits = 0;
    int decimals = -1;
    int length = 0;
    while (true) {
      int d = digit(cursor.peek(0));
      if (d >= 0) {
        digits = length < LONGEST ? digits * 10 + d : digits;
        length++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (decimals < 0 && isPoint(cursor.peek(0)) && digit(cursor.peek(1)) >= 0) {
        decimals = 0;
      } else {
        break;
      }
      cursor.to(cursor.at() + 1);
    }
    if (length > LONGEST) {
      cursor.to(start);
      return null;
    }
    String written = cursor.text().substring(start, cursor.at());
    return new WrittenNumber(written, Style.ARABIC, digits, Math.max(0, decimals), digits);
  }

  private static @Nullable WrittenNumber chinese(Cursor cursor) {
    int start = cursor.at();
    int length = 0;
    boolean multiplied = false;
    while (chineseDigit(cursor.peek(length)) >= 0 || multiplier(cursor.peek(length)) > 0) {
      multiplied |= multiplier(cursor.peek(length)) > 0;
      length++;
    }
    if (length == 0 || length > LONGEST) {
      return null;
    }
    String written = cursor.text().substring(start, start + length);
    WrittenNumber number = multiplied ? multiplied(written) : plain(written);
    if (number != null) {
      cursor.to(start + length);
    }
    return number;
  }

  private static @Nullable WrittenNumber plain(String written) {
    int first = chineseDigit(written.charAt(0));
    if (written.length() == 1) {
      return new WrittenNumber(written, Style.CHINESE, first, 0, first);
    }
    if (written.length() == 2) {
      int second = chineseDigit(written.charAt(1));
      return isPair(first, second)
          ? new WrittenNumber(written, Style.CHINESE, first, 0, second)
          : null;
    }
    long value = 0;
    for (int i = 0; i < written.length(); i++) {
      value = value * 10 + chineseDigit(written.charAt(i));
    }
    return new WrittenNumber(written, Style.CHINESE_DIGITS, value, 0, value);
  }

  private static @Nullable WrittenNumber multiplied(String written) {
    long low = 0;
    long high = 0;
    int last = 10_000;
    int i = 0;
    boolean zero = false;
    boolean paired = false;
    while (i < written.length()) {
      int d = chineseDigit(written.charAt(i));
      if (d == 0) {
        zero = true;
        i++;
        continue;
      }
      int a = d < 0 ? 1 : d;
      int b = a;
      if (d > 0) {
        i++;
        int e = i < written.length() ? chineseDigit(written.charAt(i)) : -1;
        if (e > 0) {
          if (paired || !isPair(d, e)) {
            return null;
          }
          paired = true;
          b = e;
          i++;
        }
      } else if (i > 0 && !zero && multiplier(written.charAt(i - 1)) > 0) {
        return null;
      }
      int unit = i < written.length() ? multiplier(written.charAt(i)) : 0;
      if (unit >= last) {
        return null;
      }
      if (unit == 0) {
        unit = !zero && last > 10 && last < 10_000 ? last / 10 : 1;
      }
      low += (long) a * unit;
      high += (long) b * unit;
      last = unit;
      zero = false;
      i++;
    }
    return low == 0 ? null : new WrittenNumber(written, Style.CHINESE, low, 0, high);
  }

  private static boolean isPair(int first, int second) {
    return first > 0 && second == first + 1 || first == 3 && second == 5;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static int chineseDigit(char c) {
    if (c == '零' || c == '○' || c == 'Ｏ') {
      return 0;
    }
    return c == '两' || c == '兩' ? 2 : CHINESE.indexOf(c);
  }

  private static int multiplier(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  boolean isWhole() {
    return decimals == 0;
  }

  boolean isPair() {
    return upper != digits;
  }

  /** The number where it is whole, one, and within the bounds; else -1. */
  int within(int least, int most) {
    return isWhole() && digits >= least && digits <= most ? (int) digits : -1;
  }

  /** Whether it is written as a calendar year is: four digits. */
  boolean isYear() {
    return (style == Style.ARABIC || style == Style.CHINESE_DIGITS)
        && written.length() == 4
        && within(1000, 2150) > 0;
  }

  Rational value() {
    return Rational.of(digits).times(Rational.powerOfTen(-decimals));
  }

  Rational upperValue() {
    return Rational.of(upper);
  }

  Precision precision() {
    int place = -decimals;
    long rest = digits;
    int nonZero = place;
    while (rest != 0 && rest % 10 == 0) {
      rest /= 10;
      nonZero++;
    }
    return new Precision(place, nonZero);
  }
}
