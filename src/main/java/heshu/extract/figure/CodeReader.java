package heshu.extract.figure;

import static heshu.extract.figure.Digits.isArabic;
import static heshu.extract.figure.Digits.isHan;
import static heshu.extract.figure.Digits.isLatin;

import java.util.List;

/**
 * Finds digits that name something: 5G, C919, 600036.SH, versions, telephone numbers, 5+3+N, URLs.
 */
final class CodeReader {
  private static final int PHONE = 11;
  private static final List<String> NUMBERED =
      List.of(
          "电话", "热线", "传真", "邮编", "号码", "编号", "证号", "案号", "代码", "文号", "拨打", "订单号", "微信", "房", "省道",
          "国道", "县道", "舷号", "航班", "海巡");
  private final Lexicon lexicon;

  CodeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The end of a name, code or clock time that begins with the digit at {@code at}, else -1. */
  int end(FoldedText text, int at) {
    int chain = plusChain(text, at);
    if (chain > 0) {
      return chain;
    }
    int digits = digits(text, at);
    boolean decimal = text.at(digits) == '.' && isArabic(text.at(digits + 1));
    int end = decimal ? digits(text, digits + 1) : digits;
    if (isJoined(text, at, end, decimal)) {
      return run(text, at);
    }
    char before = text.at(at - 1);
    if (isLatin(before) || "-.".indexOf(before) >= 0 && isLatin(text.at(at - 2))) {
      return namesWithLetters(text, at, end) ? end : -1;
    }
    if (decimal && before != ' ' || !isBare(text, end)) {
      return isLong(text, at, digits) ? digits : -1;
    }
    if (before == ' ' && isLatin(text.at(at - 2)) || before == '-' && isHan(text.at(at - 2))) {
      return run(text, at);
    }
    return isQuotedName(text, at, end) || isCode(text, at, digits) ? run(text, at) : -1;
  }

  /**
   * Whether marks or letters join the digits to more: 2.0.1, 3·15, 2021-09-17, 19:30, 5G, 4×100.
   */
  private boolean isJoined(FoldedText text, int at, int end, boolean decimal) {
    char mark = text.at(end);
    if (isArabic(text.at(end + 1)) && (decimal && mark == '.' || mark == '·' || mark == '×')) {
      return true;
    }
    if (mark == '-' || mark == '/') {
      int second = digits(text, end + 1);
      boolean dated = text.at(second) == mark && isArabic(text.at(second + 1));
      boolean season = mark == '/' && end - at == 4 && second == end + 3;
      return second > end + 1 && (dated || season || isFalling(text, at, end, second));
    }
    return mark == ':' && isClock(text, at, end) || isLatin(mark) && !isMeasure(text, end);
  }

  /** 26-6 without a measure is a well or a score, no range. */
  private boolean isFalling(FoldedText text, int at, int end, int second) {
    boolean small = text.at(end) == '-' && end - at <= 4 && second - end <= 5;
    return small
        && isBare(text, second)
        && text.at(second) != '.'
        && Integer.parseInt(text.written(at, end), 10)
            > Integer.parseInt(text.written(end + 1, second), 10);
  }

  /** “雪龙2”, “24附息国债”: digits at an edge of a quotation, joined to a word. */
  private static boolean isQuotedName(FoldedText text, int at, int end) {
    char before = text.at(at - 1);
    char after = text.at(end);
    return "”’".indexOf(after) >= 0 && (isHan(before) || "-—".indexOf(before) >= 0)
        || before == '“' && isHan(after) && end - at == 2;
  }

  /** Whether neither a measure nor a scale word follows. */
  private boolean isBare(FoldedText text, int end) {
    char after = text.at(end);
    return !isMeasure(text, end)
        && !isMeasure(text, text.afterBlanks(end))
        && Digits.bigUnit(after) == 0
        && Digits.smallUnit(after) == 0
        && "成多余".indexOf(after) < 0
        && !(after == ',' && isArabic(text.at(end + 1)));
  }

  private boolean isLong(FoldedText text, int at, int end) {
    return end - at >= PHONE && !isMeasure(text, end);
  }

  private boolean isCode(FoldedText text, int at, int end) {
    int length = end - at;
    char after = text.at(end);
    if (isLong(text, at, end)) {
      return true;
    }
    boolean stock = text.at(at - 1) == '(' && after == ')';
    if (length == 6 && (stock || after == '.' && isLatin(text.at(end + 1)))) {
      return true;
    }
    if (text.at(at) == '0' && length > 1) {
      return true;
    }
    return length >= 3 && NUMBERED.stream().anyMatch(word -> follows(text, word, at));
  }

  private static boolean follows(FoldedText text, String word, int at) {
    int end = at;
    while (end > at - 3 && " :为是(“\"".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return text.endsWith(word, end);
  }

  private boolean isMeasure(FoldedText text, int at) {
    return lexicon.measures.forward(
            text,
            at,
            (entries, edge) -> {
              boolean latin = isLatin(text.at(edge - 1));
              char next = text.at(edge);
              return !latin || !isLatin(next) && !isArabic(next);
            })
        != null;
  }

  /** C919 and PM2.5 are names; GDP17.6万亿元 tells a number behind an abbreviation. */
  private boolean namesWithLetters(FoldedText text, int at, int end) {
    int letters = at;
    while (isLatin(text.at(letters - 1))) {
      letters--;
    }
    boolean abbreviation = at - letters >= 3;
    char next = text.at(end);
    return !(abbreviation && (Digits.bigUnit(next) > 0 || next == '%' || next == '.'));
  }

  private static boolean isClock(FoldedText text, int at, int end) {
    int minutes = digits(text, end + 1);
    if (end - at > 2 || minutes != end + 3 || text.at(minutes) == '.') {
      return text.at(minutes) == ':' && isArabic(text.at(minutes + 1));
    }
    int hour = Integer.parseInt(text.written(at, end), 10);
    return hour <= 24 && text.at(end + 1) <= '5';
  }

  /** 5+3+N, 1办+12组, 3+16: parts of a slogan or a plan, up to three characters each. */
  private static int plusChain(FoldedText text, int at) {
    int end = -1;
    int i = at;
    while (true) {
      int part = i;
      while (isArabic(text.at(part)) || isLatin(text.at(part))) {
        part++;
      }
      if (part == i || part - i > 3) {
        return end;
      }
      int words = part;
      while (words < part + 3 && isHan(text.at(words))) {
        words++;
      }
      boolean direct = text.at(part) == '+';
      boolean joined = direct || text.at(words) == '+';
      if (end > 0) {
        end = part;
      }
      if (!joined) {
        return end;
      }
      i = (direct ? part : words) + 1;
      char first = text.at(i);
      if (!isArabic(first) && first != 'N' && first != 'n' && first != 'X' && first != 'x') {
        return end;
      }
      end = part;
    }
  }

  private static int digits(FoldedText text, int from) {
    int i = from;
    while (isArabic(text.at(i))) {
      i++;
    }
    return i;
  }

  /** The end of a run of letters, digits and the marks that join them. */
  private static int run(FoldedText text, int from) {
    int i = from;
    while (isLatin(text.at(i))
        || isArabic(text.at(i))
        || "./:-_·".indexOf(text.at(i)) >= 0
            && (isArabic(text.at(i + 1)) || isLatin(text.at(i + 1)))) {
      i++;
    }
    return i;
  }

  /**
   * The end of a URL or mail address that begins at the letter at {@code at}, else of the letters.
   */
  static int latinEnd(FoldedText text, int at) {
    int letters = at;
    while (isLatin(text.at(letters))) {
      letters++;
    }
    boolean url = text.startsWith("http", at) || text.startsWith("www.", at);
    if (!url && text.at(letters) != '@') {
      return letters;
    }
    int i = letters;
    while (text.at(i) > ' ' && text.at(i) < 127) {
      i++;
    }
    return i;
  }
}
