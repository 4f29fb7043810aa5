package heshu.extract.relation;

import java.util.regex.Pattern;

/** Whole numbers below a hundred as they are written in words: 九, 十二, 二十. */
final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern WRITTEN = Pattern.compile("[一二三四五六七八九]?十?[一二三四五六七八九]?");

  private ChineseNumber() {}

  /** The number in Chinese or Arabic digits; 0 where there is none. */
  static int of(String written) {
    if (written.isEmpty() || Character.isDigit(written.charAt(0))) {
      return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
    if (!WRITTEN.matcher(written).matches()) {
      return 0;
    }
    int ten = written.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0));
    char last = written.charAt(written.length() - 1);
    return 10 * tens + (last == '十' ? 0 : DIGITS.indexOf(last));
  }
}
