package heshu.quantity;

import java.io.Serializable;

/**
 * A measure as written and what it is worth in the base measure of its kind.
 *
 * @param written as in the text: 万平方米 is written 平方米 (the scale belongs to the numeral)
 * @param base the base measure: 平方米 for 公顷; the currency for money; the classifier for counts
 * @param factor how many base measures one of it is
 */
public record Measure(String written, Dimension dimension, String base, Rational factor)
    implements Serializable {
  /** Of an earthquake or a wind. */
  private static final String GRADE = "级";

  public static final Measure NONE = new Measure("", Dimension.NONE, "", Rational.ONE);
  public static final Measure DAYS = new Measure("天", Dimension.DURATION, "日", Rational.ONE);
  public static final Measure PERCENT = new Measure("%", Dimension.PERCENT, "%", Rational.ONE);
  public static final Measure PERCENTAGE_POINT =
      new Measure("个百分点", Dimension.PERCENTAGE_POINT, "百分点", Rational.ONE);
  public static final Measure MULTIPLE = new Measure("倍", Dimension.MULTIPLE, "倍", Rational.ONE);

  /**
   * Whether the figures of parts add up to that of the whole; those of a yield, a density or a
   * speed (公斤/公顷, 微克/立方米) do not, and a part may have more of them than the whole.
   */
  public boolean addsUp() {
    return switch (dimension) {
      case COMPOUND, TEMPERATURE, SPEED, AGE, FREQUENCY, RATIO -> false;
      case OTHER -> !GRADE.equals(base);
      default -> true;
    };
  }

  /** Whether figures in both measures can be added and compared once converted. */
  public boolean sameKind(Measure other) {
    return dimension == other.dimension && base.equals(other.base);
  }
}
