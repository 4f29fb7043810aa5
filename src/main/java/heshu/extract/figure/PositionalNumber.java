package heshu.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Chinese digits side by side before a scale word, as newspapers of Taiwan write: 三五〇亿.
 *
 * @param end where the digits end
 */
record PositionalNumber(BigDecimal value, int end) {
  private static final int MOST_DIGITS = 4;

  /** A geometric circle (U+25CB) in place of the zero that it looks like. */
  private static final char CIRCLE = '○';

  /** Without a zero two digits may be a pair: 七八亿. */
  private static final int LEAST_WITHOUT_ZERO = 3;

  static @Nullable PositionalNumber read(FoldedText text, int start) {
    StringBuilder digits = new StringBuilder();
    int end = start;
    for (char c = text.at(end); isDigit(c) && end - start <= MOST_DIGITS; c = text.at(++end)) {
      digits.append(Digits.chinese(c));
    }
    boolean tells = digits.indexOf("0") > 0 || digits.length() >= LEAST_WITHOUT_ZERO;
    return tells && digits.length() <= MOST_DIGITS && Digits.bigUnit(text.at(end)) > 0
        ? new PositionalNumber(new BigDecimal(digits.toString()), end)
        : null;
  }

  private static boolean isDigit(char c) {
    return Digits.chinese(c) > 0 && c != '两' || Digits.isZero(c) || c == CIRCLE;
  }
}
