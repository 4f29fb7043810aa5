package heshu.extract.figure;

import heshu.quantity.Precision;
import heshu.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** Reads a number: a numeral, or a fraction, percentage or half made of numerals; with its sign. */
final class NumberReader {
  private static final String NO_HALF = "年天个月小夜导场决径岛途固成山价票马坡壁推程球截百";
  private static final Precision OF_FRACTION = new Precision(0, 0);
  private final NumeralReader numerals;

  NumberReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  @Nullable Written read(FoldedText text, int at) {
    char c = text.at(at);
    if (c == '负' || c == '-') {
      Written positive = read(text, at + 1);
      return positive == null ? null : positive.negatedFrom(at);
    }
    if (text.startsWith("零下", at)) {
      Written degrees = numerals.read(text, at + 2);
      return degrees == null ? null : degrees.negatedFrom(at);
    }
    Written half = half(text, at);
    if (half != null) {
      return half;
    }
    Written numeral = numerals.read(text, at);
    return numeral == null ? null : withFraction(text, numeral);
  }

  private Written withFraction(FoldedText text, Written numeral) {
    int end = numeral.end();
    if (text.startsWith("分之", end)) {
      Written over = numerals.read(text, end + 2);
      return over == null || numeral.value().signum() == 0 ? numeral : divided(numeral, over);
    }
    if (text.at(end) == '又') {
      Written under = numerals.read(text, end + 1);
      if (under != null && text.startsWith("分之", under.end())) {
        Written part = withFraction(text, under);
        return numeral.as(
            Written.Form.FRACTION, numeral.value().plus(part.value()), OF_FRACTION, part.end());
      }
    }
    if (text.at(end) == '/' && isPlainWhole(numeral) && Digits.isArabic(text.at(end + 1))) {
      Written under = numerals.read(text, end + 1);
      if (under != null
          && isPlainWhole(under)
          && under.value().signum() > 0
          && text.at(under.end()) != '/') {
        return numeral.as(
            Written.Form.FRACTION, numeral.value().over(under.value()), OF_FRACTION, under.end());
      }
    }
    return numeral;
  }

  private static boolean isPlainWhole(Written numeral) {
    return numeral.arabic() && numeral.value().isWhole() && !numeral.scaled();
  }

  private static Written divided(Written under, Written over) {
    if (under.style() != Written.Style.BARE_SCALE) {
      return under.as(
          Written.Form.FRACTION, over.value().over(under.value()), OF_FRACTION, over.end());
    }
    int places = 2 - (under.value().rounded(0).length() - 1);
    Written shifted = over.shifted(places, Written.Form.PERCENT, over.scale(), over.end());
    return new Written(
        under.start(),
        over.end(),
        shifted.value(),
        shifted.upper(),
        shifted.precision(),
        over.arabic() ? Written.Style.ARABIC : Written.Style.CHINESE,
        Written.Form.PERCENT,
        0,
        over.more(),
        shifted.morePlace());
  }

  /** 一半, 半数, 半成, and 半 alone, which needs a hedge before it (过半, 近半). */
  private static @Nullable Written half(FoldedText text, int at) {
    if (text.startsWith("一半", at)) {
      return halfAt(at, at + 2, Written.Style.CHINESE, Written.Form.FRACTION);
    }
    if (text.at(at) != '半') {
      return null;
    }
    if (text.at(at + 1) == '数') {
      return halfAt(at, at + 2, Written.Style.CHINESE, Written.Form.FRACTION);
    }
    if (text.at(at + 1) == '成') {
      return halfAt(at, at + 2, Written.Style.CHINESE, Written.Form.TENTHS);
    }
    return NO_HALF.indexOf(text.at(at + 1)) >= 0
        ? null
        : halfAt(at, at + 1, Written.Style.BARE_SCALE, Written.Form.FRACTION);
  }

  private static Written halfAt(int start, int end, Written.Style style, Written.Form form) {
    Rational value = form == Written.Form.TENTHS ? Rational.of(5) : Rational.of(1, 2);
    return new Written(start, end, value, null, OF_FRACTION, style, form, 0, '\0', 0);
  }
}
