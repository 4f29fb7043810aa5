package heshu.extract.figure;

import static heshu.extract.figure.Digits.isArabic;
import static heshu.extract.figure.Digits.isHan;
import static heshu.extract.figure.Digits.isLatin;
import static heshu.extract.figure.Digits.isNumeral;

import heshu.article.Span;
import heshu.claim.Figure;
import heshu.claim.FigureKind;
import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the stretches of a text; each place is read as one thing only. */
final class FigureScan {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_LIST = 4;
  private static final Measure RATIO = new Measure("", Dimension.RATIO, ":", Rational.ONE);

  private final FigureGrammar grammar;
  private final FoldedText whole;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Span> names = new ArrayList<>();
  private FoldedText text;
  private int floor;
  private int i;

  FigureScan(FigureGrammar grammar, FoldedText whole) {
    this.grammar = grammar;
    this.whole = whole;
    text = whole;
  }

  List<Figure> figures() {
    return figures;
  }

  /** The stretches read as a name, code, address or set phrase. */
  List<Span> names() {
    return names;
  }

  /** Reads {@code from} to {@code to}; stretches must follow each other. */
  void run(int from, int to) {
    text = whole.until(to);
    floor = from;
    i = from;
    while (i < to) {
      char c = text.at(i);
      if (grammar.lexicon.names.startsWith(c) && skipName()) {
        continue;
      }
      if (c == '《') {
        skipTitle();
      } else if (isLatin(c)) {
        latin();
      } else if (beginsNumber(c)) {
        number();
      } else if (c == '第') {
        ordinal();
      } else {
        i++;
      }
    }
  }

  private void latin() {
    int end = CodeReader.latinEnd(text, i);
    name(end);
  }

  private void skipTitle() {
    for (int end = i + 1; end < i + LONGEST_TITLE; end++) {
      if (text.at(end) == '》') {
        name(end + 1);
        return;
      }
    }
    i++;
  }

  private boolean skipName() {
    Trie.Match<Lexicon.NameEntry> match =
        grammar.lexicon.names.forward(
            text, i, (entry, edge) -> entry.notBefore().indexOf(text.at(edge)) < 0);
    if (match == null || isPartOfNumber(match.edge())) {
      return false;
    }
    name(match.edge());
    return true;
  }

  /** Whether the digits of a name (12345, 500强) are those of a longer number here. */
  private boolean isPartOfNumber(int end) {
    boolean before = isArabic(text.at(i)) && (isArabic(text.at(i - 1)) || text.at(i - 1) == '.');
    char next = text.at(end);
    boolean after =
        isArabic(text.at(end - 1))
            && (isArabic(next)
                || (next == '.' || next == ',') && isArabic(text.at(end + 1))
                || Digits.bigUnit(next) > 0);
    return before || after;
  }

  private void name(int end) {
    names.add(new Span(i, end));
    i = end;
  }

  private boolean beginsNumber(char c) {
    if (isNumeral(c) || c == '半') {
      return true;
    }
    char next = text.at(i + 1);
    char prev = text.at(i - 1);
    return switch (c) {
      case '负' -> isNumeral(next);
      case '-' -> (isArabic(next) || next == '.') && isSign(prev);
      case '.' -> isArabic(next) && !isArabic(prev) && prev != '.' && !isLatin(prev);
      default -> false;
    };
  }

  /** 同比-3.2%, 为-5, -0.03: elsewhere behind a Chinese character a hyphen joins a name (歼-20). */
  private boolean isSign(char prev) {
    if (!isHan(prev)) {
      return !isArabic(prev) && !isLatin(prev) && "-%+)]”".indexOf(prev) < 0;
    }
    if ("为是至到比从报值".indexOf(prev) >= 0) {
      return true;
    }
    int end = i + 1;
    while (isArabic(text.at(end))) {
      end++;
    }
    return text.at(end) == '%' || text.at(end) == '.' && isArabic(text.at(end + 1));
  }

  private void number() {
    if (isArabic(text.at(i))) {
      int code = grammar.codes.end(text, i);
      if (code > 0) {
        name(code);
        return;
      }
    }
    Written number = grammar.numbers.read(text, i);
    if (number == null) {
      skipNumeral();
      return;
    }
    if (text.at(i) == '.' && isHan(text.at(i - 1))) { // 票房为.15亿元 has lost its first digits
      name(number.end());
      return;
    }
    if (NumberSense.isEnumerator(text, number) || continuesOrdinal(number)) {
      add(i, number.end(), FigureKind.ORDINAL, exactly(number, Measure.NONE));
      return;
    }
    Measured measured = withSharedMeasure(grammar.measures.read(text, number), LONGEST_LIST);
    if (!ratio(measured) && !range(measured)) {
      single(measured);
    }
  }

  /** 2.6和3.4个百分点: the first of a list takes the measure of the next, unless that counts things. */
  private Measured withSharedMeasure(Measured m, int longest) {
    int link = m.number().end();
    boolean bare = !m.hasMeasure() && m.number().arabic() && !m.number().scaled();
    if (longest == 0
        || !bare
        || "和与及、".indexOf(text.at(link)) < 0
        || !isArabic(text.at(link + 1))) {
      return m;
    }
    Written next = grammar.numbers.read(text, link + 1);
    if (next == null || next.scaled() || next.form() != Written.Form.PLAIN) {
      return m;
    }
    Measured other = withSharedMeasure(grammar.measures.read(text, next), longest - 1);
    boolean shared = other.hasMeasure() && other.measure().dimension() != Dimension.COUNT;
    return shared ? new Measured(m.number(), other.measure(), other.flags(), false, m.end()) : m;
  }

  private void skipNumeral() {
    int end = i + 1;
    while (isNumeral(text.at(end)) && isArabic(text.at(i)) == isArabic(text.at(end))) {
      end++;
    }
    name(end);
  }

  private void single(Measured m) {
    Written w = m.number();
    boolean bare =
        w.form() != Written.Form.PERCENT
            && (w.style() == Written.Style.BARE_SCALE || text.at(w.start()) == '半');
    HedgeReader.Found before = grammar.hedges.before(text, w.start(), floor, bare);
    HedgeReader.Found after = grammar.hedges.after(text, m.end());
    if (before == null && m.measure().dimension() == Dimension.PERCENT) {
      before = grammar.hedges.distant(text, w.start(), floor);
    }
    int start = before == null ? w.start() : before.edge();
    int end = after == null ? m.end() : after.edge();
    if (!NumberSense.isNumber(text, m, before != null, after != null)) {
      name(Math.max(w.end(), i + 1));
      return;
    }
    FigureKind kind =
        grammar.kinds.of(text, m, start, w.value().signum() < 0, continuesChange(start));
    add(start, end, kind, grammar.quantities.of(text, m, before, after));
  }

  private @Nullable Figure lastBefore(int start) {
    Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    return last != null && last.end() <= start && Kinds.isList(text, last.end(), start)
        ? last
        : null;
  }

  private boolean continuesChange(int start) {
    Figure last = lastBefore(start);
    return last != null && last.kind() == FigureKind.CHANGE;
  }

  /** 第一、二、三产业: the later ones count nothing either; 六、两类企业 counts behind its number. */
  private boolean continuesOrdinal(Written w) {
    Figure last = lastBefore(w.start());
    return last != null
        && last.kind() == FigureKind.ORDINAL
        && last.quantity().measure().dimension() == Dimension.NONE
        && w.style() == Written.Style.SINGLE
        && !NumberSense.headsLine(text, last.start());
  }

  /** 61：1, 1比10.3, 6.0∶55.0∶39.0; its value is that of its first two terms. */
  private boolean ratio(Measured first) {
    Written a = first.number();
    Written b = first.hasMeasure() || !a.arabic() || a.scaled() ? null : term(a.end());
    if (b == null) {
      return false;
    }
    int end = b.end();
    for (Written next = term(end); next != null; next = term(end)) {
      end = next.end();
    }
    if (b.value().signum() == 0) {
      name(end);
      return true;
    }
    Rational quotient = a.value().over(b.value());
    Written both = a.as(Written.Form.FRACTION, quotient, a.precision(), end);
    add(i, end, FigureKind.RATIO, exactly(both, RATIO));
    return true;
  }

  /** What stands behind the mark of a ratio. */
  private @Nullable Written term(int mark) {
    boolean marked = text.at(mark) == ':' || text.at(mark) == '比';
    Written term =
        marked && isArabic(text.at(mark + 1)) ? grammar.numerals.read(text, mark + 1) : null;
    return term == null || term.scaled() ? null : term;
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
    int start = before == null ? from : before.edge();
    Quantity quantity =
        grammar.quantities.range(range.low(), range.high(), before == null ? after : before);
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
    FigureKind kind = grammar.kinds.ofOrdinal(text, start, m.end(), m.measure().written());
    add(start, m.end(), kind, exactly(number, m.measure()));
  }

  private Quantity exactly(Written number, Measure measure) {
    return grammar.quantities.exactly(text, number, measure);
  }

  private void add(int start, int end, FigureKind kind, Quantity quantity) {
    figures.add(new Figure(start, end, text.written(start, end), kind, quantity));
    floor = end;
    i = end;
  }
}
