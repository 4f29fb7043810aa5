package heshu.extract.figure;

import static heshu.extract.figure.Digits.isArabic;
import static heshu.extract.figure.Digits.isHan;

import heshu.quantity.Rational;

/** Tells whether a numeral in its place is meant as a number: 五 in 答案是五, not in 五金. */
final class NumberSense {
  private static final String BEFORE_LONE = "是为在于从由到至";
  private static final String AFTER_LONE = "却那这的和与或至到等而";
  private static final String OPENING = "“「《‘(";
  private static final String BEFORE_REGION = "等这他余";
  private static final String BEFORE_ONE = "仅只共各";
  private static final String VAGUE = "几数";
  private static final int TEN = 10;

  /** What numbers of a list stay below. */
  private static final int MOST = 10_000;

  private NumberSense() {}

  static boolean isNumber(FoldedText text, Measured m, boolean hedgeBefore, boolean hedgeAfter) {
    Written w = m.number();
    char left = text.at(w.start() - 1);
    if (w.arabic() || w.form() == Written.Form.PERCENT) {
      return true;
    }
    if (VAGUE.indexOf(left) >= 0) {
      return false;
    }
    if (w.style() == Written.Style.BARE_SCALE) {
      return hedgeBefore || w.hasMore() || left == '达' && m.hasMeasure();
    }
    if (w.style() == Written.Style.SINGLE && Digits.isFinancial(text.at(w.start()))) {
      return !isHan(text.at(w.end())) && (!isHan(left) || left == '是');
    }
    if (w.form() != Written.Form.PLAIN || w.hasMore()) {
      return true;
    }
    if (m.hasMeasure()) {
      return counts(m, left);
    }
    if (w.upper() != null) {
      return false;
    }
    boolean small = w.style() == Written.Style.SINGLE || w.value().compareTo(Rational.HUNDRED) < 0;
    boolean decimal = w.precision().lastPlace() < 0;
    boolean hedged = hedgeAfter || hedgeBefore && !isHan(text.at(w.end()));
    return !small || decimal || hedged || isTopRank(text, w) || isLone(text, w);
  }

  private static boolean counts(Measured m, char left) {
    Written w = m.number();
    boolean one = w.style() == Written.Style.SINGLE && w.value().equals(Rational.ONE);
    if (one && m.has('i')) {
      return BEFORE_ONE.indexOf(left) >= 0;
    }
    return !m.has('r') || BEFORE_REGION.indexOf(left) >= 0;
  }

  private static boolean isTopRank(FoldedText text, Written w) {
    char right = text.at(w.end());
    return Kinds.followsFirst(text, w.start()) && (!isHan(right) || right == '的');
  }

  private static boolean isLone(FoldedText text, Written w) {
    char left = text.at(w.start() - 1);
    char right = text.at(w.end());
    if (isArabic(left) || isArabic(right) || OPENING.indexOf(right) >= 0) {
      return false;
    }
    if (isHan(left) && BEFORE_LONE.indexOf(left) < 0) {
      return false;
    }
    if (!isHan(right)) {
      return true;
    }
    boolean goesOn = AFTER_LONE.indexOf(right) >= 0 || text.startsWith("不是", w.end());
    return goesOn && OPENING.indexOf(left) < 0;
  }

  /** 1、 and （一） and 一是 number a paragraph or a point. */
  static boolean isEnumerator(FoldedText text, Written w) {
    char left = text.at(w.start() - 1);
    char next = text.at(w.end());
    boolean small = w.value().compareTo(Rational.HUNDRED) < 0 && w.form() == Written.Form.PLAIN;
    if (!small || w.hasMore() || !w.value().isWhole() || w.upper() != null) {
      return false;
    }
    if (left == '(' && next == ')') {
      return true;
    }
    boolean mark = next == '、' || next == ')' || next == '.' && !isArabic(text.at(w.end() + 1));
    if (mark && headsLine(text, w.start()) && (next == ')' || !goesOn(text, w))) {
      return true;
    }
    boolean clause = left != '\0' && "。;:".indexOf(left) >= 0;
    boolean point = clause || left == ',' || isLineStart(text, w.start());
    return w.style() == Written.Style.SINGLE && (next == '是' && point || next == '、' && clause);
  }

  /** 三、四季度 and 3、6、9月 go on, 六、一审案件 and 3、2家企业 begin behind the number of a paragraph. */
  private static boolean goesOn(FoldedText text, Written w) {
    int at = w.end() + 1;
    long next = Digits.smallUnit(text.at(at)) == 1 ? TEN : Digits.chinese(text.at(at));
    if (isArabic(text.at(at))) {
      for (next = 0; isArabic(text.at(at)) && next < MOST; at++) {
        next = next * TEN + Character.digit(text.at(at), TEN);
      }
    }
    Rational before = Rational.of(next - 1);
    return before.equals(w.value())
        || next == TEN && w.value().equals(Rational.of(TEN)) // 十、十一月
        || w.arabic() && before.compareTo(w.value()) > 0 && "、和及与".indexOf(text.at(at)) >= 0;
  }

  /** Whether a number, but not 第一, stands at the start of a line. */
  static boolean headsLine(FoldedText text, int start) {
    return text.at(start) != '第' && (isLineStart(text, start) || text.at(start - 1) == '\0');
  }

  private static boolean isLineStart(FoldedText text, int start) {
    int before = start - 1;
    while (" #*(".indexOf(text.at(before)) >= 0) {
      before--;
    }
    return text.at(before) == '\n' || text.at(before) == '\r';
  }
}
