package heshu.extract.text;

import heshu.claim.Figure;
import heshu.claim.FigureKind;
import heshu.claim.TimeExpression;
import heshu.quantity.Dimension;
import java.util.regex.Pattern;

/**
 * The letters that stand for figures and times in a masked text, and the names that patterns call
 * them by: {@code 占{文}的{率}}.
 */
public enum Mask {
  /** A level: a count, an amount of money, a measured size, a bare number. */
  LEVEL('\uE000', "数"),
  /** A percentage, 成 or a fraction. */
  PERCENT('\uE001', "率"),
  POINTS('\uE002', "点"),
  MULTIPLE('\uE003', "倍"),
  TIME('\uE004', "时"),
  DURATION('\uE005', "期"),
  /** An ordinal, a rank or a ratio such as 3:1. */
  ORDINAL('\uE006', "序");

  private static final String FIGURES = "\uE000-\uE003";

  /** Text of one clause without figures; lazy, so that what follows it decides its end. */
  private static final String CLAUSE_TEXT = "[^，。；！？：\\n" + FIGURES + "]{0,40}?";

  private final char letter;
  private final String name;

  Mask(char letter, String name) {
    this.letter = letter;
    this.name = name;
  }

  public char letter() {
    return letter;
  }

  static Mask of(Figure figure) {
    if (figure.kind() == FigureKind.ORDINAL
        || figure.kind() == FigureKind.RANK
        || figure.kind() == FigureKind.RATIO) {
      return ORDINAL;
    }
    Dimension dimension = figure.quantity().measure().dimension();
    return switch (dimension) {
      case PERCENT -> PERCENT;
      case PERCENTAGE_POINT -> POINTS;
      case MULTIPLE -> MULTIPLE;
      case DURATION -> DURATION;
      default -> figure.kind() == FigureKind.SHARE ? PERCENT : LEVEL;
    };
  }

  static Mask of(TimeExpression time) {
    return time.kind() == TimeExpression.Kind.DURATION ? DURATION : TIME;
  }

  /** Whether a letter stands for a figure that is told; times and ordinals are part of names. */
  public static boolean isFigure(char c) {
    return c >= LEVEL.letter && c <= MULTIPLE.letter;
  }

  /** Whether a letter stands for a date or a length of time. */
  public static boolean isTime(char c) {
    return c == TIME.letter || c == DURATION.letter;
  }

  /** Words in which {时} {期} … are replaced by the masks that they name. */
  static String named(String written) {
    String words = written;
    for (Mask mask : values()) {
      words = words.replace("{" + mask.name + "}", String.valueOf(mask.letter));
    }
    return words;
  }

  /**
   * Compiles a pattern over masked text in which {数} {率} … stand for masks, {文} for text, and {图}
   * inside a class for every figure.
   */
  public static Pattern pattern(String written) {
    return Pattern.compile(named(written.replace("{文}", CLAUSE_TEXT).replace("{图}", FIGURES)));
  }
}
