package heshu.extract.relation;

import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether two figures differ as a slip of the pen would have it: one digit, two neighbours swapped,
 * or the decimal point or scale moved.
 */
public final class Typo {
  /** Powers of ten by which a decimal point or a scale word slips. */
  private static final List<Integer> SHIFTS = List.of(-8, -4, -1, 1, 4, 8);

  private Typo() {}

  /**
   * Whether two figures with the same hedge or none differ so. Of figures with fewer digits than
   * {@code digits} many are close to one another by chance.
   */
  public static boolean between(Quantity first, Quantity second, int digits) {
    Numeral one = first.numeral();
    Numeral other = second.numeral();
    if (one == null || other == null || !Objects.equals(first.hedge(), second.hedge())) {
      return false;
    }
    String a = digits(one);
    String b = digits(other);
    int telling = Math.max(Digits.written(first), Digits.written(second));
    if (telling < digits || a.length() != b.length()) {
      return false;
    }
    return samePlace(one, other) ? slipped(a, b) : a.equals(b);
  }

  /**
   * Whether a figure of at least {@code digits} digits is {@code meant} with one digit wrong or two
   * neighbours swapped.
   */
  static boolean wrote(Quantity written, Rational meant, int digits) {
    Numeral numeral = written.numeral();
    if (numeral == null) {
      return false;
    }
    String a = digits(numeral);
    Rational units = meant.times(Rational.powerOfTen(-numeral.precision().lastPlace()));
    String b = units.toString();
    return units.isWhole() && a.length() >= digits && a.length() == b.length() && slipped(a, b);
  }

  /**
   * Whether a figure would lie in {@code meant}, in the base measure, with one digit or two
   * neighbours written otherwise, or the point or the scale moved.
   */
  static boolean mayMean(Quantity written, Interval meant) {
    Numeral numeral = written.numeral();
    if (numeral == null) {
      return false;
    }
    Rational unit =
        Rational.powerOfTen(numeral.precision().lastPlace()).times(written.measure().factor());
    String digits = digits(numeral);
    return digits.chars().allMatch(Character::isDigit) // 1/3 has no last digit
            && variants(digits).stream()
                .anyMatch(v -> Interval.point(Rational.of(v).times(unit)).overlaps(meant))
        || isShifted(written, meant);
  }

  /** Whether only the decimal point or a scale word parts a figure from what is meant. */
  static boolean isShifted(Quantity written, Interval meant) {
    Numeral numeral = written.numeral();
    if (numeral == null) {
      return false;
    }
    Interval value =
        written.hedge() == null
            ? Interval.point(numeral.value().times(written.measure().factor()))
            : written.softInBase();
    return SHIFTS.stream().anyMatch(by -> value.times(Rational.powerOfTen(by)).overlaps(meant));
  }

  private static List<String> variants(String digits) {
    List<String> variants = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char c = i == 0 ? '1' : '0'; c <= '9'; c++) {
        variants.add(digits.substring(0, i) + c + digits.substring(i + 1));
      }
      if (i + 1 < digits.length()) {
        String swapped = "" + digits.charAt(i + 1) + digits.charAt(i);
        variants.add(digits.substring(0, i) + swapped + digits.substring(i + 2));
      }
    }
    return variants;
  }

  private static boolean slipped(String a, String b) {
    int from = firstDifference(a, b);
    if (from == a.length()) {
      return false;
    }
    boolean oneDigit = a.substring(from + 1).equals(b.substring(from + 1));
    return oneDigit || swapped(a, b, from);
  }

  /** Whether two figures, as in {@link #between}, differ by two neighbours swapped. */
  public static boolean swapped(Quantity first, Quantity second, int digits) {
    Numeral one = first.numeral();
    Numeral other = second.numeral();
    return one != null
        && other != null
        && between(first, second, digits)
        && samePlace(one, other)
        && swapped(digits(one), digits(other), firstDifference(digits(one), digits(other)));
  }

  /** Whether two figures have the same digits at other places. */
  public static boolean moved(Quantity first, Quantity second) {
    Numeral one = first.numeral();
    Numeral other = second.numeral();
    return one != null
        && other != null
        && !samePlace(one, other)
        && digits(one).equals(digits(other));
  }

  private static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }

  private static boolean samePlace(Numeral one, Numeral other) {
    return one.precision().lastPlace() == other.precision().lastPlace();
  }

  /** The printed digits, without scale and marks. */
  public static String digits(Numeral numeral) {
    return numeral
        .value()
        .abs()
        .times(Rational.powerOfTen(-numeral.precision().lastPlace()))
        .toString();
  }
}
