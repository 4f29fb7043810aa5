package heshu.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it would be written without a slip of the pen: the smallest change that would make it
 * fit.
 *
 * @param written the number in the form of the one in the text, without hedge and measure
 */
public record Slip(Kind kind, String written, Rational value) {
  /** A number in Arabic digits with its scale word; commas are left out in what is offered. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?<digits>\\d[\\d,，]*(?:\\.\\d+)?)(?<scale>万亿|亿|万|)");

  private static final int MOST_OF_A_KIND = 2;

  /** What was done wrong, in the order in which it is thought of. */
  public enum Kind {
    TRANSPOSED,
    DIGIT,
    SCALE,
    POINT
  }

  /**
   * The slips that would explain a figure that does not fit, the likeliest first.
   *
   * @param needed what the figure must be, in its base measure
   */
  public static List<Slip> in(Quantity figure, Interval needed) {
    Numeral numeral = figure.numeral();
    Matcher parts = WRITTEN.matcher(numeral == null ? "" : numeral.written());
    if (numeral == null || !parts.matches()) {
      return List.of();
    }
    Interval wanted = needed.times(Rational.ONE.over(figure.measure().factor()));
    List<Slip> fitting = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      candidates(kind, parts.group("digits").replaceAll("[,，]", ""), parts.group("scale")).stream()
          .distinct()
          .filter(slip -> !slip.value.equals(numeral.value()))
          .filter(slip -> slip.admits(figure, numeral.value()).overlaps(wanted))
          .sorted(Comparator.comparing(slip -> slip.value.minus(numeral.value()).abs()))
          .limit(MOST_OF_A_KIND)
          .forEach(fitting::add);
    }
    return fitting;
  }

  /** What the changed figure would admit, with the hedge and the precision of the written one. */
  private Interval admits(Quantity figure, Rational was) {
    boolean moved = kind == Kind.SCALE || kind == Kind.POINT;
    return moved && was.signum() > 0
        ? figure.hard().times(value.over(was))
        : figure.hard().plus(Interval.point(value.minus(was)));
  }

  private static List<Slip> candidates(Kind kind, String digits, String scale) {
    return switch (kind) {
      case TRANSPOSED -> transposed(digits, scale);
      case DIGIT -> changed(digits, scale);
      case SCALE ->
          List.of(Scale.values()).stream().map(s -> slip(Kind.SCALE, digits, s.word())).toList();
      case POINT -> moved(digits, scale);
    };
  }

  private static List<Slip> transposed(String digits, String scale) {
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i + 1 < digits.length(); i++) {
      int next = digits.charAt(i + 1) == '.' ? i + 2 : i + 1;
      if (digits.charAt(i) != '.' && next < digits.length()) {
        char[] swapped = digits.toCharArray();
        swapped[i] = digits.charAt(next);
        swapped[next] = digits.charAt(i);
        add(slips, Kind.TRANSPOSED, new String(swapped), scale);
      }
    }
    return slips;
  }

  private static List<Slip> changed(String digits, String scale) {
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char c = '0'; digits.charAt(i) != '.' && c <= '9'; c++) {
        add(slips, Kind.DIGIT, digits.substring(0, i) + c + digits.substring(i + 1), scale);
      }
    }
    return slips;
  }

  private static List<Slip> moved(String digits, String scale) {
    List<Slip> slips = new ArrayList<>();
    int point = digits.indexOf('.');
    String bare = digits.replace(".", "");
    int from = point < 0 ? bare.length() : point;
    for (int at : new int[] {from - 1, from + 1}) {
      if (at == bare.length()) {
        add(slips, Kind.POINT, bare, scale);
      } else if (at > 0 && at < bare.length()) {
        add(slips, Kind.POINT, bare.substring(0, at) + "." + bare.substring(at), scale);
      }
    }
    return slips;
  }

  /** Numbers that begin with an idle zero are not written. */
  private static void add(List<Slip> slips, Kind kind, String digits, String scale) {
    boolean idle = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    if (!idle) {
      slips.add(slip(kind, digits, scale));
    }
  }

  private static Slip slip(Kind kind, String digits, String scale) {
    Rational factor =
        List.of(Scale.values()).stream()
            .filter(s -> s.word().equals(scale))
            .map(Scale::factor)
            .findFirst()
            .orElse(Rational.ONE);
    return new Slip(kind, digits + scale, Rational.of(digits).times(factor));
  }
}
