package heshu.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The sections of a numeral that 万, 亿 and 兆 have closed: a higher word multiplies what is below it.
 */
final class ScaleStack {
  private record Part(BigDecimal value, int unit) {}

  private final Deque<Part> parts = new ArrayDeque<>();

  boolean isEmpty() {
    return parts.isEmpty();
  }

  void clear() {
    parts.clear();
  }

  /** Closes a section with a scale word; nothing in it means 万亿 or 万万. */
  void push(BigDecimal section, int unit) {
    BigDecimal sum = section;
    boolean follows = section.signum() == 0;
    while (!parts.isEmpty()
        && (parts.peek().unit() < unit || follows && parts.peek().unit() == unit)) {
      sum = sum.add(parts.pop().value());
      follows = false;
    }
    parts.push(new Part(sum.scaleByPowerOfTen(unit), unit));
  }

  /**
   * A number that a scale word behind 多 or 余 multiplies: all of it (3万多亿), or only what is below a
   * higher word (1亿2000多万).
   */
  BigDecimal scaled(BigDecimal number, int unit) {
    BigDecimal above = BigDecimal.ZERO;
    for (Part part : parts) {
      if (part.unit() > unit) {
        above = above.add(part.value());
      }
    }
    return above.add(number.subtract(above).scaleByPowerOfTen(unit));
  }

  BigDecimal total() {
    BigDecimal total = BigDecimal.ZERO;
    for (Part part : parts) {
      total = total.add(part.value());
    }
    return total;
  }
}
