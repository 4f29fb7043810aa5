package heshu.extract.figure;

import heshu.claim.FigureKind;
import heshu.quantity.Dimension;
import heshu.quantity.Rational;
import java.util.List;

/** Tells what kind of figure a number with its measure is. */
final class Kinds {
  private static final String[] RANKED = {"排名", "排", "居", "列", "位", "排在", "获", "夺"};
  private static final List<String> WHERE = List.of("全球", "世界", "全国", "亚洲", "全省", "全市", "国内", "全区");
  private static final String RANK_MEASURES = "名位强大";
  private static final String LINKS = "了为达约均都也又高仅只有在分别率幅:是 ";
  private static final int LONGEST_LINK = 6;
  private final Lexicon lexicon;

  Kinds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code start} is where the figure begins, with its hedge. */
  FigureKind of(FoldedText text, Measured m, int start, boolean signed, boolean continues) {
    Written w = m.number();
    Dimension dimension = m.measure().dimension();
    if (m.has('o')) {
      return FigureKind.ORDINAL;
    }
    if (m.has('d') || isClock(m) || isYear(m)) {
      return FigureKind.DATE;
    }
    return switch (dimension) {
      case DURATION -> FigureKind.DURATION;
      case PERCENTAGE_POINT, MULTIPLE -> FigureKind.CHANGE;
      case PERCENT -> {
        boolean share = w.form() == Written.Form.FRACTION || w.form() == Written.Form.TENTHS;
        boolean change = signed && !share || continues || isGoverned(text, start);
        yield change ? FigureKind.CHANGE : FigureKind.SHARE;
      }
      case RATIO -> FigureKind.RATIO;
      default -> isTopRank(text, m, start) ? FigureKind.RANK : FigureKind.LEVEL;
    };
  }

  private static boolean isClock(Measured m) {
    Written w = m.number();
    return m.has('c')
        && !w.scaled()
        && w.value().isWhole()
        && w.precision().lastPlace() == 0
        && w.value().compareTo(Rational.of(24)) <= 0;
  }

  /** 2021年 and a bare 2021; 2021家 is a count. */
  private static boolean isYear(Measured m) {
    Written w = m.number();
    boolean fits =
        w.end() - w.start() == 4
            && !w.scaled()
            && w.value().isWhole()
            && w.value().compareTo(Rational.of(1900)) >= 0
            && w.value().compareTo(Rational.of(2100)) < 0;
    boolean year = m.measure().written().equals("年");
    return fits && w.arabic() && (year || !m.hasMeasure());
  }

  /** 排名前三, 前10位: the first so many of an order. */
  private static boolean isTopRank(FoldedText text, Measured m, int start) {
    if (start != m.number().start() || !followsFirst(text, start)) {
      return false;
    }
    String measure = m.measure().written();
    return measure.isEmpty() || RANK_MEASURES.contains(measure);
  }

  /** Whether 前 stands directly before, and not as part of 目前 or 年前. */
  static boolean followsFirst(FoldedText text, int start) {
    return text.at(start - 1) == '前' && "目当日之以此提眼先年月天届战".indexOf(text.at(start - 2)) < 0;
  }

  /** 排名第3, 居全国第二位, 第三大经济体: an ordinal that tells a rank. */
  FigureKind ofOrdinal(FoldedText text, int start, int end, String measure) {
    if (!measure.isEmpty() && RANK_MEASURES.contains(measure)) {
      return FigureKind.RANK;
    }
    for (String word : RANKED) {
      for (int to = start; to > start - 4; to--) {
        if (text.endsWith(word, to)) {
          return measure.isEmpty() ? FigureKind.RANK : FigureKind.ORDINAL;
        }
      }
    }
    boolean last = measure.isEmpty() && !Digits.isHan(text.at(end));
    return last && WHERE.stream().anyMatch(word -> text.endsWith(word, start))
        ? FigureKind.RANK
        : FigureKind.ORDINAL;
  }

  /**
   * Whether a word of growth or decline stands directly before, 了, 约 or the like between;
   * 3.2%降为1.9% tells what it has come to.
   */
  private boolean isGoverned(FoldedText text, int start) {
    int to = start;
    for (int n = 0; n < LONGEST_LINK; n++) {
      Trie.Match<?> word = lexicon.changes.backward(text, to, 0, (found, edge) -> true);
      if (word != null) {
        return text.at(to) != '为' || text.at(word.edge() - 1) != '%';
      }
      if (LINKS.indexOf(text.at(to - 1)) < 0) {
        return false;
      }
      to--;
    }
    return false;
  }

  /** Whether only a mark of enumeration stands between two figures. */
  static boolean isList(FoldedText text, int from, int to) {
    String between = text.written(from, to);
    return switch (between) {
      case "、", "和", "及", "与", "以及", "至" -> true;
      default -> false;
    };
  }
}
