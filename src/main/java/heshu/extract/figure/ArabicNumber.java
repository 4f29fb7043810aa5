package heshu.extract.figure;

import static heshu.extract.figure.Digits.isArabic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Arabic digits with thousands marks and decimals: 1,050.25.
 *
 * @param decimals how many digits stand after the point
 */
record ArabicNumber(int end, BigDecimal value, int integerDigits, int decimals) {

  private static final int MOST_DIGITS = 30;

  /**
   * Null where the digits are too many for a figure or part of a version or a date: 2.0.1, 3·15.
   */
  static @Nullable ArabicNumber read(FoldedText text, int start) {
    StringBuilder digits = new StringBuilder();
    int i = start;
    while (isArabic(text.at(i))) {
      digits.append(text.at(i++));
    }
    if (digits.length() <= 3 && digits.length() > 0 && text.at(start) != '0') {
      while (text.at(i) == ',' && digitRun(text, i + 1) == 3) {
        digits.append(text.at(i + 1)).append(text.at(i + 2)).append(text.at(i + 3));
        i += 4;
      }
    }
    int whole = digits.length();
    int decimals = 0;
    if (text.at(i) == '.' && isArabic(text.at(i + 1))) {
      decimals = digitRun(text, i + 1);
      if (whole == 0) {
        digits.append('0');
      }
      digits.append('.');
      for (int k = 1; k <= decimals; k++) {
        digits.append(text.at(i + k));
      }
      i += 1 + decimals;
    }
    boolean goesOn = (text.at(i) == '.' || text.at(i) == '·') && isArabic(text.at(i + 1));
    if (digits.length() == 0 || digits.length() > MOST_DIGITS || goesOn) {
      return null;
    }
    return new ArabicNumber(i, new BigDecimal(digits.toString()), whole, decimals);
  }

  private static int digitRun(FoldedText text, int from) {
    int i = from;
    while (isArabic(text.at(i))) {
      i++;
    }
    return i - from;
  }
}
