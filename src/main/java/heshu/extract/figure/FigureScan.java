package heshu.extract.figure;

import static heshu.extract.figure.Digits.isArabic;
import static heshu.extract.figure.Digits.isHan;
import static heshu.extract.figure.Digits.isLatin;
import static heshu.extract.figure.Digits.isNumeral;

import heshu.claim.Figure;
import heshu.claim.FigureKind;
import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.List;

/** One pass over one stretch of a text; each place is read as one thing only. */
final class FigureScan {
  private static final int LONGEST_TITLE = 60;
  private static final String BEFORE_LONE = "是为在于从由到至零";
  private static final String AFTER_LONE = "不而却那这的和与或是至到等";
  private static final String BEFORE_REGION = "等这述部他余中";
  private static final String BEFORE_ONE = "仅只共各";

  private final FigureGrammar grammar;
  private final FoldedText text;
  private final List<Figure> figures;
  private int floor;
  private int i;

  FigureScan(FigureGrammar grammar, FoldedText text, int from, List<Figure> figures) {
    this.grammar = grammar;
    this.text = text;
    this.figures = figures;
    floor = from;
    i = from;
  }

  void run() {
    while (i < text.length()) {
      char c = text.at(i);
      if (c == '《') {
        skipTitle();
      } else if (grammar.lexicon.names.startsWith(c) && skipName()) {
        continue;
      } else if (isLatin(c)) {
        i = CodeReader.latinEnd(text, i);
      } else if (beginsNumber(c)) {
        number();
      } else if (c == '第') {
        ordinal();
      } else {
        i++;
      }
    }
  }

  private void skipTitle() {
    for (int end = i + 1; end < i + LONGEST_TITLE; end++) {
      if (text.at(end) == '》') {
        i = end + 1;
        return;
      }
    }
    i++;
  }

  private boolean skipName() {
    Trie.Match<Lexicon.NameEntry> name =
        grammar.lexicon.names.forward(
            text, i, (entry, edge) -> entry.notBefore().indexOf(text.at(edge)) < 0);
    if (name == null) {
      return false;
    }
    i = name.edge();
    return true;
  }

  private boolean beginsNumber(char c) {
    if (isNumeral(c) || c == '半') {
      return true;
    }
    char next = text.at(i + 1);
    char prev = text.at(i - 1);
    return switch (c) {
      case '负' -> isNumeral(next);
      case '-' ->
          (isArabic(next) || next == '.') && !isHan(prev) && isSignPlace(prev)
              || isArabic(next) && isHan(prev) && isNegativePercent();
      case '.' -> isArabic(next) && !isArabic(prev) && prev != '.' && !isLatin(prev);
      default -> false;
    };
  }

  private static boolean isSignPlace(char prev) {
    return !isArabic(prev) && !isLatin(prev) && "-%+)]".indexOf(prev) < 0;
  }

  /** 同比-3.2%, 为-5: a hyphen behind a Chinese character is a sign only in such places. */
  private boolean isNegativePercent() {
    if ("为是至到比".indexOf(text.at(i - 1)) >= 0) {
      return true;
    }
    int end = i + 1;
    while (isArabic(text.at(end)) || text.at(end) == '.') {
      end++;
    }
    return text.at(end) == '%';
  }

  private void number() {
    if (isArabic(text.at(i))) {
      int code = grammar.codes.end(text, i);
      if (code > 0) {
        i = code;
        return;
      }
    }
    Written number = grammar.numbers.read(text, i);
    if (number == null) {
      skipNumeral();
      return;
    }
    if (isEnumerator(number)) {
      add(i, number.end(), FigureKind.ORDINAL, plain(number, Measure.NONE));
      return;
    }
    Measured measured = grammar.measures.read(text, number);
    if (ratio(measured) || range(measured)) {
      return;
    }
    single(measured);
  }

  private void skipNumeral() {
    do {
      i++;
    } while (isNumeral(text.at(i)));
  }

  private void single(Measured m) {
    Written w = m.number();
    boolean bare = w.style() == Written.Style.BARE_SCALE && w.form() != Written.Form.PERCENT;
    HedgeReader.Found before = grammar.hedges.before(text, w.start(), floor, bare);
    HedgeReader.Found after = grammar.hedges.after(text, m.end());
    int start = before == null ? w.start() : before.edge();
    int end = after == null ? m.end() : after.edge();
    if (!isFigure(m, before != null, after != null)) {
      i = Math.max(w.end(), i + 1);
      return;
    }
    FigureKind kind =
        grammar.kinds.of(text, m, start, w.value().signum() < 0, continuesChange(start));
    add(start, end, kind, grammar.quantities.of(text, m, before, after));
  }

  private boolean continuesChange(int start) {
    if (figures.isEmpty()) {
      return false;
    }
    Figure last = figures.get(figures.size() - 1);
    return last.kind() == FigureKind.CHANGE
        && last.quantity().measure().dimension() == Dimension.PERCENT
        && last.end() <= start
        && Kinds.isList(text, last.end(), start);
  }

  /** Whether a number in this place is meant as one. */
  private boolean isFigure(Measured m, boolean before, boolean after) {
    Written w = m.number();
    char left = text.at(w.start() - 1);
    if (w.arabic() || w.form() == Written.Form.PERCENT) {
      return true;
    }
    if ("几数好".indexOf(left) >= 0) {
      return false;
    }
    if (w.style() == Written.Style.BARE_SCALE) {
      return before || left == '达' && m.hasMeasure();
    }
    if (w.form() != Written.Form.PLAIN || w.hasMore()) {
      return true;
    }
    if (m.hasMeasure()) {
      return countsSomething(m, left);
    }
    if (w.upper() != null) {
      return false;
    }
    boolean small = w.style() == Written.Style.SINGLE || w.value().compareTo(Rational.HUNDRED) < 0;
    boolean decimal = w.precision().lastPlace() < 0;
    return !small || decimal || before || after || left == '前' || isLone(w);
  }

  private boolean countsSomething(Measured m, char left) {
    Written w = m.number();
    boolean one = w.style() == Written.Style.SINGLE && w.value().equals(Rational.ONE);
    if (one && m.has('i')) {
      return BEFORE_ONE.indexOf(left) >= 0;
    }
    return !m.has('r') || BEFORE_REGION.indexOf(left) >= 0 || w.hasMore();
  }

  private boolean isLone(Written w) {
    char left = text.at(w.start() - 1);
    char right = text.at(w.end());
    boolean leftFree = !isHan(left) && !isArabic(left) || BEFORE_LONE.indexOf(left) >= 0;
    boolean rightFree = !isHan(right) && !isArabic(right) || AFTER_LONE.indexOf(right) >= 0;
    return leftFree && rightFree;
  }

  /** 1、 and （一） number a paragraph. */
  private boolean isEnumerator(Written w) {
    char next = text.at(w.end());
    boolean small = w.value().compareTo(Rational.HUNDRED) < 0 && w.form() == Written.Form.PLAIN;
    if (!small || w.hasMore() || !w.value().isWhole()) {
      return false;
    }
    if (text.at(i - 1) == '(' && next == ')') {
      return true;
    }
    boolean mark = next == '、' || next == ')' || next == '.' && !isArabic(text.at(w.end() + 1));
    if (mark && isLineStart()) {
      return true;
    }
    char left = text.at(i - 1);
    return next == '是'
        && w.style() == Written.Style.SINGLE
        && ("。;:,".indexOf(left) >= 0 || isLineStart())
        && left != '\0';
  }

  private boolean isLineStart() {
    int before = i - 1;
    while (" #*(".indexOf(text.at(before)) >= 0) {
      before--;
    }
    return before >= 0 && (text.at(before) == '\n' || text.at(before) == '\r');
  }

  /** 61：1, 1比10.3, and scores like 21-15. */
  private boolean ratio(Measured first) {
    Written a = first.number();
    char mark = text.at(a.end());
    boolean colon = mark == ':' || mark == '比';
    if (first.hasMeasure()
        || !a.arabic()
        || a.scaled()
        || !colon
        || !isArabic(text.at(a.end() + 1))) {
      return false;
    }
    Written b = grammar.numerals.read(text, a.end() + 1);
    if (b == null || b.scaled() || b.value().signum() <= 0) {
      return false;
    }
    Written quotient =
        a.as(Written.Form.FRACTION, a.value().over(b.value()), a.precision(), b.end());
    add(
        i,
        b.end(),
        FigureKind.RATIO,
        plain(quotient, new Measure("", Dimension.RATIO, ":", Rational.ONE)));
    return true;
  }

  /** 3至5年, 9~16亿, 200万至300万元, 10000与20000之间. */
  private boolean range(Measured first) {
    RangeReader.Found range = RangeReader.read(grammar, text, first);
    if (range == null) {
      return false;
    }
    int from = first.number().start();
    HedgeReader.Found before = grammar.hedges.before(text, from, floor, false);
    HedgeReader.Found after = grammar.hedges.after(text, range.end());
    HedgeReader.Found hedge =
        after != null && after.leaning() == Leaning.APPROXIMATOR ? after : before;
    int start = before == null ? from : before.edge();
    Quantity quantity = grammar.quantities.range(range.low(), range.high(), hedge);
    FigureKind kind = grammar.kinds.of(text, range.high(), start, false, continuesChange(start));
    add(start, after == null ? range.end() : after.edge(), kind, quantity);
    return true;
  }

  private void ordinal() {
    int start = i;
    Written number = isNumeral(text.at(i + 1)) ? grammar.numerals.read(text, i + 1) : null;
    if (number == null) {
      i++;
      return;
    }
    Measured m = grammar.measures.read(text, number);
    FigureKind kind = grammar.kinds.ofOrdinal(text, start, m.measure().written());
    add(start, m.end(), kind, plain(number, m.measure()));
  }

  private Quantity plain(Written number, Measure measure) {
    return grammar.quantities.exactly(text, number, measure);
  }

  private void add(int start, int end, FigureKind kind, Quantity quantity) {
    figures.add(new Figure(start, end, text.written(start, end), kind, quantity));
    floor = end;
    i = end;
  }
}
