package heshu.report.html;

import heshu.quantity.Interval;

/**
 * An interval drawn along an axis; pixels as text.
 *
 * @param from the smaller pixel
 * @param lo how the lower end is drawn
 * @param hi how the upper end is drawn
 */
public record Bar(String from, String to, String length, End lo, End hi) {

  /** Closed ends are filled, open ones hollow, unbounded ones run off in an arrow. */
  public enum End {
    CLOSED,
    OPEN,
    UNBOUNDED
  }

  static Bar of(Interval interval, Axis axis) {
    double lo = interval.lo() == null ? axis.start() : Double.parseDouble(axis.at(interval.lo()));
    double hi = interval.hi() == null ? axis.end() : Double.parseDouble(axis.at(interval.hi()));
    return new Bar(
        Axis.pixel(Math.min(lo, hi)),
        Axis.pixel(Math.max(lo, hi)),
        Axis.pixel(Math.abs(hi - lo)),
        end(interval.lo() == null, interval.loOpen()),
        end(interval.hi() == null, interval.hiOpen()));
  }

  private static End end(boolean unbounded, boolean open) {
    return unbounded ? End.UNBOUNDED : open ? End.OPEN : End.CLOSED;
  }
}
