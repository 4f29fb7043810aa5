package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.FigureKind;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between what an indicator can lie.
 *
 * @param indicator matches the names of the figures that are meant
 * @param place where they are told of; empty for anywhere
 * @param measure the measure of the ends, as written or as the base of what is written
 */
public record Bounds(Pattern indicator, String place, String measure, Interval admitted) {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(万亿|亿|万|)");

  /**
   * Takes the cells of a row of a decision table.
   *
   * @param indicator how the name ends, * for any characters
   * @param lowest and {@code highest} numbers with 万 or 亿; empty where there is no such end
   */
  public static Bounds of(
      String indicator, String place, String measure, String lowest, String highest) {
    StringBuilder regex = new StringBuilder(".*");
    for (String piece : indicator.split("\\*", -1)) {
      regex.append(regex.length() > 2 ? ".*" : "").append(Pattern.quote(piece));
    }
    Interval admitted = new Interval(number(lowest), false, number(highest), false);
    return new Bounds(Pattern.compile(regex.toString()), place, measure, admitted);
  }

  public static boolean isNumber(String written) {
    return NUMBER.matcher(written).matches();
  }

  private static @Nullable Rational number(String written) {
    Matcher parts = NUMBER.matcher(written);
    if (!parts.matches()) {
      return null;
    }
    Rational value = Rational.of(parts.group(1));
    return switch (parts.group(2)) {
      case "万" -> value.times(Rational.powerOfTen(4));
      case "亿" -> value.times(Rational.powerOfTen(8));
      case "万亿" -> value.times(Rational.powerOfTen(12));
      default -> value;
    };
  }

  /** The figure where no reading of it lies between the ends; else nothing. */
  public List<OutOfBounds> broken(Claim claim) {
    boolean level = claim.kind() == FigureKind.LEVEL || claim.kind() == FigureKind.SHARE;
    String where = claim.context().scope().place();
    boolean meant =
        level
            && indicator.matcher(claim.context().indicator()).matches()
            && (place.isEmpty() || !where.isEmpty() && place.startsWith(where));
    if (!meant) {
      return List.of();
    }
    boolean asWritten = claim.measure().written().equals(measure);
    boolean inBase = claim.measure().base().equals(measure);
    Interval told = asWritten ? claim.quantity().hard() : claim.quantity().hardInBase();
    return (asWritten || inBase) && told.disjoint(admitted)
        ? List.of(new OutOfBounds(claim, admitted))
        : List.of();
  }
}
