package heshu.extract.figure;

/** What single (folded) characters mean in a numeral. */
final class Digits {
  private static final String ORDINARY = "一二三四五六七八九";
  private static final String FINANCIAL = "壹贰叁肆伍陆柒捌玖";

  private Digits() {}

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF' || c == '〇';
  }

  static boolean isZero(char c) {
    return c == '零' || c == '〇';
  }

  static boolean isFinancial(char c) {
    return FINANCIAL.indexOf(c) >= 0 || c == '拾';
  }

  /** Whether a decimal point in words stands at a place: 七点五 or, in print, 七．五. */
  static boolean isPoint(FoldedText text, int at) {
    return text.at(at) == '点' || text.at(at) == '.' && text.writtenAt(at) != '.';
  }

  /** 1 to 9 for a Chinese digit, else 0. */
  static int chinese(char c) {
    if (c == '两') {
      return 2;
    }
    int at = ORDINARY.indexOf(c);
    return 1 + (at >= 0 ? at : FINANCIAL.indexOf(c));
  }

  /** The power of ten of 十, 百 or 千, else 0. */
  static int smallUnit(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      default -> 0;
    };
  }

  /** The power of ten of 万, 亿 or 兆, else 0. */
  static int bigUnit(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  /** 2 for 廿, 3 for 卅, else 0. */
  static int tens(char c) {
    return c == '廿' ? 2 : c == '卅' ? 3 : 0;
  }

  static boolean isNumeral(char c) {
    return isArabic(c)
        || chinese(c) > 0
        || isZero(c)
        || smallUnit(c) > 0
        || bigUnit(c) > 0
        || tens(c) > 0;
  }
}
