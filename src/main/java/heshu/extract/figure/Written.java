package heshu.extract.figure;

import heshu.quantity.Precision;
import heshu.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A numeral as it stands in the text, before its measure.
 *
 * @param value scale words applied
 * @param upper the second value of a pair like 七八, else null
 * @param scale the scale word at its end as a power of ten: 16亿 -> 8, 250 -> 0
 * @param more 多, 余, 几 or 来 inside the numeral (十多万, 二十几), else NUL
 * @param morePlace the place whose unit 多 may fill, as a power of ten
 */
record Written(
    int start,
    int end,
    Rational value,
    @Nullable Rational upper,
    Precision precision,
    Style style,
    Form form,
    int scale,
    char more,
    int morePlace) {

  /** How the numeral was written. */
  enum Style {
    /** Begins with Arabic digits: 1.2亿. */
    ARABIC,
    /** Chinese, of two characters or more. */
    CHINESE,
    /** One Chinese digit, or 十: a number only in a fit place. */
    SINGLE,
    /** A scale word without digits: 超万亿, 百分之. */
    BARE_SCALE
  }

  /** What the numeral tells. */
  enum Form {
    PLAIN,
    /** In two parts around the measure: 五元三角, 一吨半. */
    SUM,
    /** 三分之一, 1/3, 一半. */
    FRACTION,
    /** 百分之三, already in percent. */
    PERCENT,
    /** 七成, already in percent. */
    TENTHS
  }

  boolean arabic() {
    return style == Style.ARABIC;
  }

  /** Whether its last digit stands for ten thousand or the like, and so is a rounded one. */
  boolean scaled() {
    return scale > 0 || precision.lastPlace() > 0;
  }

  boolean hasMore() {
    return more != '\0';
  }

  Written negatedFrom(int newStart) {
    return new Written(
        newStart, end, value.negate(), upper, precision, style, form, scale, more, morePlace);
  }

  /** The same digits for another value that ends elsewhere. */
  Written as(Form newForm, Rational newValue, Precision newPrecision, int newEnd) {
    return new Written(
        start, newEnd, newValue, null, newPrecision, style, newForm, scale, more, morePlace);
  }

  /** With each value multiplied by a power of ten: a scale word written later, or 成. */
  Written shifted(int places, Form newForm, int newScale, int newEnd) {
    Rational factor = Rational.powerOfTen(places);
    Precision shifted =
        new Precision(precision.lastPlace() + places, precision.lastNonZero() + places);
    return new Written(
        start,
        newEnd,
        value.times(factor),
        upper == null ? null : upper.times(factor),
        shifted,
        style,
        newForm,
        newScale,
        more,
        morePlace + places);
  }

  /** With something added that was written behind the measure: 半, 三角. */
  Written plus(Rational rest, int place) {
    return new Written(
        start,
        end,
        value.plus(value.signum() < 0 ? rest.negate() : rest),
        upper,
        new Precision(place, place),
        style,
        form == Form.PLAIN ? Form.SUM : form,
        scale,
        more,
        morePlace);
  }
}
