package heshu.align;

import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a figure beside a block: enough to see of most that meet in it that they cannot
 * belong together, without reading them back.
 *
 * @param fields the ends of the reading in the base measure, empty where unbounded, then what the
 *     kind of the block needs; figures with one trace in one block tell the same
 */
public record Trace(List<String> fields) {
  /** Where the ends of the reading begin. */
  static final int READING = 0;

  /** Where the other fields begin. */
  static final int REST = 2;

  private static final String MARK = "\t";

  static Trace of(Interval reading, String... rest) {
    List<String> fields = new ArrayList<>(REST + rest.length);
    fields.add(end(reading.lo()));
    fields.add(end(reading.hi()));
    for (String field : rest) {
      fields.add(field.replace(MARK, " "));
    }
    return new Trace(fields);
  }

  /** Reads what {@link #toString} wrote. */
  public static Trace read(String text) {
    return new Trace(List.of(text.split(MARK, -1)));
  }

  /** Empty where unknown. */
  static String time(@Nullable TimeInterval time) {
    return time == null ? "" : time.toString();
  }

  static String end(@Nullable Rational end) {
    return end == null ? "" : end.toString();
  }

  public Optional<Rational> lo() {
    return Optional.ofNullable(end(READING));
  }

  public Optional<Rational> hi() {
    return Optional.ofNullable(end(READING + 1));
  }

  /** Empty where nothing is kept by that number, as of what an earlier program wrote. */
  String field(int number) {
    return number < fields.size() ? fields.get(number) : "";
  }

  /** Whether a field is the same in both, or unknown in one. */
  boolean alike(Trace other, int number) {
    return field(number).isEmpty() || other.field(number).isEmpty() || same(other, number);
  }

  boolean same(Trace other, int number) {
    return field(number).equals(other.field(number));
  }

  boolean both(Trace other, int number) {
    return !field(number).isEmpty() && !other.field(number).isEmpty();
  }

  /** Whether the intervals from a field on touch; open ends are taken as closed. */
  boolean overlaps(Trace other, int number) {
    return reaches(end(number), other.end(number + 1))
        && reaches(other.end(number), end(number + 1));
  }

  private @Nullable Rational end(int number) {
    return field(number).isEmpty() ? null : Rational.of(field(number));
  }

  private static boolean reaches(@Nullable Rational lo, @Nullable Rational hi) {
    return lo == null || hi == null || lo.compareTo(hi) <= 0;
  }

  @Override
  public String toString() {
    return String.join(MARK, fields);
  }
}
