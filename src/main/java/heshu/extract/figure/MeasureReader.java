package heshu.extract.figure;

import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the measure or classifier behind a number: 万平方米, 元/吨, 套（间）, 吨半, 元三角. */
final class MeasureReader {
  private static final String NO_TENTH = "立为本员果都分绩长功交品熟效就型年人套语因像语家章书";
  private static final String NO_HALF = "导年场径岛成决山";
  private static final MeasureEntry FEN =
      new MeasureEntry(new Measure("分", Dimension.MONEY, "元", Rational.of(1, 100)), "", "");

  private final Lexicon lexicon;
  private final NumberReader numbers;

  private record Found(MeasureEntry entry, int end) {}

  MeasureReader(Lexicon lexicon, NumberReader numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** The number with its measure; {@link Measure#NONE} where none follows. */
  Measured read(FoldedText text, Written number) {
    if (number.form() == Written.Form.FRACTION && text.at(number.end()) != '个') {
      return new Measured(number, Measured.FRACTION, "", false, number.end());
    }
    if (number.form() == Written.Form.PERCENT || number.form() == Written.Form.TENTHS) {
      return new Measured(number, Measure.PERCENT, "", false, number.end());
    }
    int at = number.arabic() ? text.afterBlanks(number.end()) : number.end();
    if (text.at(at) == '成' && NO_TENTH.indexOf(text.at(at + 1)) < 0 && isTenths(number)) {
      return tenths(text, number, at + 1);
    }
    Found found = find(text, at, number);
    if (found == null) {
      return new Measured(number, Measure.NONE, "", false, number.end());
    }
    return complete(text, number, at, found);
  }

  private static boolean isTenths(Written number) {
    return !number.scaled() && number.value().compareTo(Rational.of(10)) <= 0;
  }

  private static Measured tenths(FoldedText text, Written number, int end) {
    Written shifted = number.shifted(1, Written.Form.TENTHS, 0, end);
    boolean half = text.at(end) == '半' && NO_HALF.indexOf(text.at(end + 1)) < 0;
    return new Measured(
        half ? shifted.plus(Rational.of(5), 0) : shifted,
        Measure.PERCENT,
        "",
        false,
        half ? end + 1 : end);
  }

  private Measured complete(FoldedText text, Written number, int at, Found found) {
    MeasureEntry entry = found.entry();
    int end = found.end();
    Measure measure = measure(entry, text.written(at, end));
    Found under = text.at(end) == '/' ? find(text, end + 1, number) : null;
    if (under != null) {
      return new Measured(
          number,
          new Measure(
              text.written(at, under.end()),
              Dimension.COMPOUND,
              entry.base() + "/" + under.entry().base(),
              entry.factor().over(under.entry().factor())),
          "",
          false,
          under.end());
    }
    Found inside = entry.written().equals("个") ? afterMore(text, end) : null;
    if (inside != null) {
      boolean half = text.at(end) == '半';
      return new Measured(
          half ? number.plus(Rational.of(1, 2), -1) : number,
          measure(inside.entry(), inside.entry().written()),
          inside.entry().flags(),
          !half,
          inside.end());
    }
    if (text.at(end) == '半' && NO_HALF.indexOf(text.at(end + 1)) < 0 && !number.hasMore()) {
      return new Measured(
          number.plus(Rational.of(1, 2), -1), measure, entry.flags(), false, end + 1);
    }
    if (entry.dimension() == Dimension.MONEY) {
      return withSmallCoins(text, number, entry, measure, end);
    }
    int bracket = bracket(text, end);
    return new Measured(
        number,
        bracket == end ? measure : measure(entry, text.written(at, bracket)),
        entry.flags(),
        false,
        bracket);
  }

  /** 5个多月, 一个半小时: the measure around 多 or 半. */
  private @Nullable Found afterMore(FoldedText text, int end) {
    if ("多余半".indexOf(text.at(end)) < 0) {
      return null;
    }
    Trie.Match<List<MeasureEntry>> rest =
        lexicon.measures.forward(text, end + 1, (entries, edge) -> true);
    if (rest == null) {
      return null;
    }
    List<MeasureEntry> whole = lexicon.measures.get("个" + rest.value().get(0).written());
    return whole == null ? null : new Found(whole.get(0), rest.edge());
  }

  /** 五元三毛, 两美元又三美分: smaller coins of the same currency. */
  private Measured withSmallCoins(
      FoldedText text, Written number, MeasureEntry entry, Measure measure, int end) {
    Written sum = number;
    MeasureEntry last = entry;
    int at = end;
    while (!sum.scaled()) {
      int next = text.at(at) == '又' ? at + 1 : at;
      Written coins = Digits.isNumeral(text.at(next)) ? numbers.read(text, next) : null;
      Found coin = coins == null ? null : coin(text, coins, entry);
      if (coins == null || coin == null) {
        break;
      }
      if (coin.entry().dimension() != Dimension.MONEY
          || !coin.entry().base().equals(entry.base())
          || coin.entry().factor().compareTo(last.factor()) >= 0) {
        break;
      }
      Rational inFirst = coin.entry().factor().over(entry.factor());
      sum = sum.plus(coins.value().times(inFirst), inFirst.equals(Rational.of(1, 10)) ? -1 : -2);
      last = coin.entry();
      at = coin.end();
    }
    return new Measured(sum, measure, entry.flags(), false, at);
  }

  /** 分 is a coin behind 元 and 角 only; elsewhere it is a point or a minute. */
  private @Nullable Found coin(FoldedText text, Written coins, MeasureEntry whole) {
    if (text.at(coins.end()) == '分' && whole.base().equals("元")) {
      return new Found(FEN, coins.end() + 1);
    }
    return find(text, coins.end(), coins);
  }

  private @Nullable Found find(FoldedText text, int at, Written number) {
    Trie.Match<List<MeasureEntry>> match =
        lexicon.measures.forward(
            text, at, (entries, edge) -> pick(text, entries, edge, number) != null);
    if (match == null) {
      return null;
    }
    MeasureEntry entry = pick(text, match.value(), match.edge(), number);
    return entry == null ? null : new Found(entry, match.edge());
  }

  private static @Nullable MeasureEntry pick(
      FoldedText text, List<MeasureEntry> entries, int edge, Written number) {
    char next = text.at(edge);
    boolean latin = Digits.isLatin(text.at(edge - 1));
    if (latin && (Digits.isLatin(next) || Digits.isArabic(next))) {
      return null;
    }
    for (MeasureEntry entry : entries) {
      boolean fits =
          entry.admits(next)
              && (!entry.has('s') || number.scaled())
              && (!entry.has('a') || number.arabic());
      if (fits) {
        return entry;
      }
    }
    return null;
  }

  private static Measure measure(MeasureEntry entry, String written) {
    boolean percent = entry.base().equals("%") && entry.factor().equals(Rational.ONE);
    return entry.as(percent ? "%" : written);
  }

  /** The end of a bracket that names further measures: 套（间）, 省（区、市）; else {@code at}. */
  private int bracket(FoldedText text, int at) {
    if (text.at(at) != '(') {
      return at;
    }
    int i = at;
    do {
      Trie.Match<List<MeasureEntry>> match =
          lexicon.measures.forward(text, i + 1, (entries, edge) -> true);
      if (match == null) {
        return at;
      }
      i = match.edge();
    } while (text.at(i) == '、');
    return text.at(i) == ')' ? i + 1 : at;
  }
}
