package heshu.extract.figure;

import static heshu.extract.figure.Digits.isArabic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Arabic digits with thousands marks and decimals: 1,050.25, or with the blanks of GB/T 15835: 1
 * 050.25万米.
 *
 * @param decimals how many digits stand after the point
 */
record ArabicNumber(int end, BigDecimal value, int integerDigits, int decimals) {

  private static final int MOST_DIGITS = 30;

  /** Digits between two thousands marks. */
  private static final int GROUP = 3;

  /** Blanks that stand for thousands marks, thin and wide. */
  private static final String BLANKS = " \u00A0\u2009\u202F";

  /**
   * Null where the digits are too many for a figure or part of a version or a date: 2.0.1, 3·15.
   */
  static @Nullable ArabicNumber read(FoldedText text, int start) {
    StringBuilder digits = new StringBuilder();
    int i = start;
    while (isArabic(text.at(i))) {
      digits.append(text.at(i++));
    }
    if (digits.length() <= GROUP && digits.length() > 0 && text.at(start) != '0') {
      char mark = isGrouped(text, start, i) ? text.at(i) : ',';
      while (text.at(i) == mark && digitRun(text, i + 1) == GROUP) {
        digits.append(text.at(i + 1)).append(text.at(i + 2)).append(text.at(i + 3));
        i += GROUP + 1;
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

  /**
   * Whether blanks part the digits from {@code start} on in thousands: a measure follows the last,
   * and no letter or other number stands right before.
   */
  private static boolean isGrouped(FoldedText text, int start, int first) {
    char blank = text.at(first);
    if (BLANKS.indexOf(blank) < 0 || isJoined(text, start)) {
      return false;
    }
    int i = first;
    while (text.at(i) == blank && digitRun(text, i + 1) == GROUP) {
      i += GROUP + 1;
    }
    boolean decimals = text.at(i) == '.' && isArabic(text.at(i + 1));
    i += decimals ? 1 + digitRun(text, i + 1) : 0;
    i += BLANKS.indexOf(text.at(i)) >= 0 ? 1 : 0;
    return i > first + GROUP && (Character.isLetter(text.at(i)) || text.at(i) == '%');
  }

  /** Whether what stands before a number is part of a code or of a row of numbers: G1, 12 345. */
  private static boolean isJoined(FoldedText text, int start) {
    char before = text.at(start - 1);
    return before < 0x80 && Character.isLetterOrDigit(before)
        || BLANKS.indexOf(before) >= 0 && isArabic(text.at(start - 2));
  }

  private static int digitRun(FoldedText text, int from) {
    int i = from;
    while (isArabic(text.at(i))) {
      i++;
    }
    return i - from;
  }
}
