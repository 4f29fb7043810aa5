package heshu.extract.figure;

import heshu.extract.WordSet;
import heshu.quantity.Measure;
import heshu.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** Reads the second half of a range, and gives the first its scale and measure. */
final class RangeReader {
  private static final String MARKS = "至到-—–~―‐‑";
  private static final String NOT_BEFORE_RANGE = "从由自";

  /** Behind these a figure many times larger is what is reached: 下降450亿美元至31151亿美元. */
  private static final WordSet RISING = WordSet.of("rising.txt");

  private static final WordSet FALLING = WordSet.of("falling.txt");
  private static final int LONGEST_MOVE = 4;

  private static final Rational FAR = Rational.of(5);

  record Found(Measured low, Measured high, int end) {}

  private RangeReader() {}

  static @Nullable Found read(FigureGrammar grammar, FoldedText text, Measured first) {
    Written a = first.number();
    int mark = text.afterBlanks(first.end());
    char c = text.at(mark);
    boolean between = c == '与' || c == '和';
    if (!between && MARKS.indexOf(c) < 0 || a.hasMore() || a.upper() != null) {
      return null;
    }
    if (NOT_BEFORE_RANGE.indexOf(text.at(a.start() - 1)) >= 0 && (c == '至' || c == '到')) {
      return null;
    }
    int next = mark + 1;
    if (text.at(next) == c && c == '—') {
      next++;
    }
    next = text.afterBlanks(next);
    if (!Digits.isNumeral(text.at(next)) || c == '-' && text.at(mark + 1) == '-') {
      return null;
    }
    Written b = grammar.numbers.read(text, next);
    if (b == null
        || b.upper() != null
        || b.hasMore()
        || Digits.isArabic(text.at(next)) && grammar.codes.end(text, next) > 0) {
      return null;
    }
    Measured second = grammar.measures.read(text, b);
    if (between && second.measure().written().equals("间")) {
      second = new Measured(b, Measure.NONE, "", false, b.end());
    }
    int end = second.end();
    boolean closed = text.startsWith("之间", end) || text.at(end) == '间';
    if (between && !closed) {
      return null;
    }
    if (first.hasMeasure() && isFar(a, b) && moves(text, a.start())) {
      return null;
    }
    Found found = joined(first, second);
    if (found == null || !closed) {
      return found;
    }
    return new Found(found.low(), found.high(), end + (text.at(end) == '间' ? 1 : 2));
  }

  private static boolean moves(FoldedText text, int at) {
    String before = text.written(Math.max(0, at - LONGEST_MOVE), at);
    return RISING.startBefore(before, before.length()) >= 0
        || FALLING.startBefore(before, before.length()) >= 0;
  }

  private static boolean isFar(Written low, Written high) {
    return high.value().compareTo(low.value().times(FAR)) > 0;
  }

  private static @Nullable Found joined(Measured first, Measured second) {
    if (first.hasMeasure() && !first.measure().sameKind(second.measure())) {
      return null;
    }
    Written a = first.number();
    Written b = second.number();
    Written low = a;
    if (!first.hasMeasure() && b.scale() > 0 && a.scale() == 0) {
      Written shifted = a.shifted(b.scale(), a.form(), b.scale(), a.end());
      low = shifted.value().compareTo(b.value()) < 0 ? shifted : a;
    }
    if (!first.hasMeasure() && b.form() == Written.Form.TENTHS
        || second.number().form() == Written.Form.TENTHS && a.form() == Written.Form.PLAIN) {
      low = a.shifted(1, Written.Form.TENTHS, 0, a.end());
    }
    if (low.value().compareTo(b.value()) >= 0) {
      return null;
    }
    Measure measure = second.hasMeasure() ? second.measure() : first.measure();
    Measured lowMeasured = new Measured(low, measure, second.flags(), false, first.end());
    return new Found(
        lowMeasured, new Measured(b, measure, second.flags(), false, second.end()), second.end());
  }
}
