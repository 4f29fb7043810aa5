package heshu.extract.figure;

import static heshu.extract.figure.Digits.bigUnit;
import static heshu.extract.figure.Digits.chinese;
import static heshu.extract.figure.Digits.isArabic;
import static heshu.extract.figure.Digits.isZero;
import static heshu.extract.figure.Digits.smallUnit;
import static heshu.extract.figure.Digits.tens;

import heshu.quantity.Precision;
import heshu.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One walk over one numeral, from left to right, by the grammar of Chinese numerals. */
final class NumeralParse {
  private static final int NO_UNIT = 4;
  private static final int MOST_DECIMALS = 30;
  private static final int HIGHEST_SCALE = 24;

  private enum Token {
    NONE,
    DIGIT,
    SMALL,
    BIG
  }

  private final Lexicon lexicon;
  private final FoldedText text;
  private final int start;
  private final boolean secondOfPair;
  private final ScaleStack sections = new ScaleStack();

  private int i;
  private Token last = Token.NONE;
  private BigDecimal section = BigDecimal.ZERO;
  private @Nullable BigDecimal pending;
  private int pendingAt;
  private boolean pendingArabic;
  private int decimals;
  private int smallest = NO_UNIT;
  private int lastUnit;
  private int lastPlace;
  private boolean zero;
  private boolean arabic;
  private boolean bare;
  private boolean scaled;
  private int scale;
  private boolean pair;
  private char more;
  private int morePlace;
  private BigDecimal value = BigDecimal.ZERO;

  NumeralParse(Lexicon lexicon, FoldedText text, int start, boolean secondOfPair) {
    this.lexicon = lexicon;
    this.text = text;
    this.start = start;
    this.secondOfPair = secondOfPair;
    i = start;
  }

  boolean isPair() {
    return pair;
  }

  BigDecimal value() {
    return value;
  }

  /** Whether there is a numeral. */
  boolean run() {
    readPositional();
    while (step()) {}
    if (last == Token.NONE || isDigitString()) {
      return false;
    }
    if (!arabic && !pair && Digits.isPoint(text, i)) {
      readChineseDecimals();
    }
    finish();
    readMore();
    return true;
  }

  private void readPositional() {
    PositionalNumber digits = PositionalNumber.read(text, start);
    if (digits != null) {
      section = digits.value();
      last = Token.SMALL;
      i = digits.end();
    }
  }

  private boolean step() {
    char c = text.at(i);
    if (c == ' ' && last != Token.NONE) {
      int j = text.afterBlanks(i);
      if (j == i || bigUnit(text.at(j)) == 0) {
        return false;
      }
      i = j;
      return true;
    }
    if (isArabic(c) || c == '.') {
      return arabic();
    }
    if (isZero(c)) {
      return zero();
    }
    if (chinese(c) > 0) {
      return chineseDigit(c);
    }
    if (smallUnit(c) > 0) {
      return small(smallUnit(c));
    }
    if (tens(c) > 0 && pending == null && smallest > 1) {
      section = section.add(BigDecimal.TEN.multiply(BigDecimal.valueOf(tens(c))));
      unitRead(1);
      return true;
    }
    return bigUnit(c) > 0 && big(bigUnit(c));
  }

  private boolean arabic() {
    if (pending != null || decimals > 0 || last == Token.SMALL && !zero && !singleDigitAt(i)) {
      return false;
    }
    ArabicNumber number = ArabicNumber.read(text, i);
    if (number == null || last == Token.BIG && number.integerDigits() > lastUnit) {
      return false;
    }
    arabic |= last == Token.NONE;
    pendingAt = i;
    pending = number.value();
    pendingArabic = true;
    decimals = number.decimals();
    i = number.end();
    last = Token.DIGIT;
    return true;
  }

  private boolean singleDigitAt(int at) {
    return !isArabic(text.at(at + 1)) && text.at(at + 1) != '.';
  }

  private boolean zero() {
    char next = text.at(i + 1);
    if (last == Token.NONE) {
      zero = smallUnit(next) == 1;
      if (!zero) {
        pendingAt = i;
        pending = BigDecimal.ZERO;
        last = Token.DIGIT;
      }
      i++;
      return true;
    }
    boolean leadsOn =
        chinese(next) > 0 && next != '两' || smallUnit(next) > 0 || isArabic(next) || next == '几';
    if (last == Token.DIGIT || !leadsOn) {
      return false;
    }
    zero = true;
    i++;
    return true;
  }

  private boolean chineseDigit(char c) {
    int digit = chinese(c);
    char next = text.at(i + 1);
    boolean beforeUnit = smallUnit(next) > 1 || bigUnit(next) > 0;
    if (c == '两' && last != Token.NONE && !beforeUnit || pendingArabic && pending != null) {
      return false;
    }
    if (pending != null) {
      return pairWith(digit);
    }
    if (lastUnit > 1 && lexicon.names.forward(text, i, (name, end) -> end > i + 1) != null) {
      return false;
    }
    pendingAt = i;
    pending = BigDecimal.valueOf(digit);
    pendingArabic = false;
    last = Token.DIGIT;
    i++;
    return true;
  }

  /** 七八, 三五, 两三: the second digit of a pair takes the place of the first in a second walk. */
  private boolean pairWith(int digit) {
    int first = pending == null ? 0 : pending.intValue();
    boolean near = digit == first + 1 || first == 3 && digit == 5;
    if (pair || !near || zero || last != Token.DIGIT || isZero(text.at(pendingAt))) {
      return false;
    }
    if (chinese(text.at(i + 1)) > 0 || isZero(text.at(i + 1))) {
      return false;
    }
    pair = true;
    if (secondOfPair) {
      pending = BigDecimal.valueOf(digit);
    }
    i++;
    return true;
  }

  private boolean small(int unit) {
    if (last != Token.NONE && beginsMeasure() || unit >= smallest) {
      return false;
    }
    if (pending == null) {
      if (last != Token.NONE && !zero) {
        return false;
      }
      bare |= last == Token.NONE && unit > 1;
      pending = BigDecimal.ONE;
    }
    if (unit == 1 && pendingArabic && pending.compareTo(BigDecimal.TEN) >= 0) {
      return false;
    }
    section = section.add(pending.scaleByPowerOfTen(unit));
    lastPlace = unit - decimals;
    unitRead(unit);
    return true;
  }

  private void unitRead(int unit) {
    pending = null;
    smallest = unit;
    lastUnit = unit;
    zero = false;
    last = Token.SMALL;
    i++;
  }

  private boolean big(int unit) {
    if (scale > HIGHEST_SCALE || last != Token.NONE && beginsMeasure()) {
      return false;
    }
    if (pending == null && section.signum() == 0) {
      if (last == Token.NONE) {
        bare = true;
        section = BigDecimal.ONE;
      } else if (last != Token.BIG || unit < lastUnit) {
        return false;
      }
    }
    BigDecimal here = pending == null ? section : section.add(pending);
    sections.push(here, unit);
    section = BigDecimal.ZERO;
    pending = null;
    smallest = NO_UNIT;
    boolean onScale = last == Token.BIG || arabic && last == Token.SMALL; // 2.5千万
    lastPlace = onScale ? lastPlace + unit : unit - decimals;
    scale = last == Token.BIG ? scale + unit : unit;
    lastUnit = unit;
    zero = false;
    scaled = true;
    last = Token.BIG;
    i++;
    return true;
  }

  /** 三千瓦 is 3 kW: a measure that begins with 千, 百 or 兆 goes before the unit. */
  private boolean beginsMeasure() {
    int at = i;
    return lexicon.measures.forward(text, at, (m, end) -> end > at + 1) != null;
  }

  /** 二〇二一, 九九, 一二三: digits side by side without a unit tell no number. */
  private boolean isDigitString() {
    char c = text.at(i);
    return !arabic
        && last == Token.DIGIT
        && pendingAt == start
        && !bare
        && (chinese(c) > 0 && c != '两' || isZero(c) || isArabic(c));
  }

  private void readChineseDecimals() {
    int j = i + 1;
    while (chinese(text.at(j)) > 0 && text.at(j) != '两' || isZero(text.at(j))) {
      j++;
    }
    if (j == i + 1 || j - i > MOST_DECIMALS || smallUnit(text.at(j)) > 0) {
      return;
    }
    StringBuilder digits = new StringBuilder("0.");
    for (int k = i + 1; k < j; k++) {
      digits.append(chinese(text.at(k)));
    }
    finish();
    decimals = j - i - 1;
    section = value.add(new BigDecimal(digits.toString()));
    sections.clear();
    pending = null;
    scaled = false;
    lastPlace = -decimals;
    i = j;
    last = Token.DIGIT;
    while (bigUnit(text.at(i)) > 0 && big(bigUnit(text.at(i)))) {}
  }

  /** Sums what was read; a last digit after 百, 千, 万 or 亿 counts in the next lower place (二百五). */
  private void finish() {
    BigDecimal tail = section;
    if (pending != null) {
      boolean elliptic = last == Token.DIGIT && lastUnit > 1 && !zero && !pendingArabic;
      if (elliptic && arabic) {
        i = pendingAt;
        last = sections.isEmpty() ? Token.SMALL : Token.BIG;
      } else {
        tail = tail.add(elliptic ? pending.scaleByPowerOfTen(lastUnit - 1) : pending);
        lastPlace = elliptic && scaled ? lastUnit - 1 : -decimals;
      }
      pending = null;
    }
    if (!scaled) {
      lastPlace = -decimals;
    }
    value = sections.total().add(tail);
  }

  private void readMore() {
    int j = text.afterBlanks(i);
    char c = text.at(j);
    boolean afterUnit = last == Token.SMALL || last == Token.BIG;
    boolean fits =
        switch (c) {
          case '多', '余' -> !pair && (last == Token.BIG || decimals == 0 && (arabic || afterUnit));
          case '几' -> !arabic && (afterUnit || zero);
          case '来' -> !arabic && last == Token.SMALL;
          default -> false;
        };
    if (!fits) {
      return;
    }
    more = c;
    if (c == '几') {
      morePlace = zero ? 1 : lastUnit;
    } else if (last == Token.BIG) {
      morePlace = lastPlace;
    } else {
      morePlace = -value.stripTrailingZeros().scale();
    }
    i = j + 1;
    int k = text.afterBlanks(i);
    while (bigUnit(text.at(k)) > 0 && scale <= HIGHEST_SCALE) {
      int unit = bigUnit(text.at(k));
      value = sections.scaled(value, unit);
      lastPlace += unit;
      morePlace += unit;
      scale += unit;
      scaled = true;
      i = ++k;
    }
  }

  Written written(@Nullable BigDecimal upper) {
    return new Written(
        start,
        i,
        Rational.of(value),
        upper == null ? null : Rational.of(upper),
        new Precision(lastPlace, lastNonZero()),
        style(),
        Written.Form.PLAIN,
        last == Token.BIG || more != '\0' ? scale : 0,
        more,
        morePlace);
  }

  private Written.Style style() {
    if (arabic) {
      return Written.Style.ARABIC;
    }
    if (bare && onlyUnits()) {
      return Written.Style.BARE_SCALE;
    }
    return i - start == 1 ? Written.Style.SINGLE : Written.Style.CHINESE;
  }

  /** Zeros behind a point were meant; other zeros at the end may be rounding. */
  private int lastNonZero() {
    boolean told = decimals > 0 || value.signum() == 0;
    return told ? lastPlace : Math.max(lastPlace, -value.stripTrailingZeros().scale());
  }

  private boolean onlyUnits() {
    for (int k = start; k < i; k++) {
      char c = text.at(k);
      if (smallUnit(c) == 0 && bigUnit(c) == 0 && c != more) {
        return false;
      }
    }
    return true;
  }
}
