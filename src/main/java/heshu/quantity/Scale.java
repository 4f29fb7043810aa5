package heshu.quantity;

import java.util.List;

/** The scale words of Chinese numerals, for showing a computed value in the scale of its inputs. */
public enum Scale {
  TRILLION("万亿", 12),
  HUNDRED_MILLION("亿", 8),
  TEN_THOUSAND("万", 4),
  ONE("", 0);

  private static final List<Scale> LARGEST_FIRST = List.of(values());

  private final String word;
  private final Rational factor;

  Scale(String word, int exponent) {
    this.word = word;
    this.factor = Rational.powerOfTen(exponent);
  }

  /** The scale that a quantity is written in. */
  public static Scale of(Quantity quantity) {
    Numeral numeral = quantity.numeral();
    if (numeral == null) {
      return ONE;
    }
    for (Scale scale : LARGEST_FIRST) {
      if (numeral.written().endsWith(scale.word)) {
        return scale;
      }
    }
    return ONE;
  }

  public String word() {
    return word;
  }

  public Rational factor() {
    return factor;
  }

  /** A value or the ends between which it lies, in this scale, to {@code places} decimals. */
  public String show(Interval value, int places) {
    return value.times(Rational.ONE.over(factor)).rounded(places) + word;
  }
}
