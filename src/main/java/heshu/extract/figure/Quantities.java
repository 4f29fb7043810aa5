package heshu.extract.figure;

import heshu.quantity.Dimension;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a number its hard and its soft interval (DESIGN section 3). */
final class Quantities {
  /** Measured, not counted: the last digit is a rounded one even without decimals. */
  private static final Set<Dimension> CONTINUOUS =
      EnumSet.of(
          Dimension.PERCENT,
          Dimension.PERCENTAGE_POINT,
          Dimension.MULTIPLE,
          Dimension.LENGTH,
          Dimension.AREA,
          Dimension.VOLUME,
          Dimension.WEIGHT,
          Dimension.ENERGY,
          Dimension.POWER,
          Dimension.TEMPERATURE,
          Dimension.SPEED,
          Dimension.DATA,
          Dimension.FREQUENCY,
          Dimension.COMPOUND);

  private static final String DOUBLINGS = "番";
  private static final int ROUND_ZEROS = 3;
  private static final Rational HALF = Rational.of(1, 2);
  private final Widths widths;

  Quantities(Widths widths) {
    this.widths = widths;
  }

  /** A single number under the hedges found on both its sides. */
  Quantity of(
      FoldedText text,
      Measured m,
      HedgeReader.@Nullable Found before,
      HedgeReader.@Nullable Found after) {
    Written w = m.number();
    if (w.upper() != null) {
      return range(m, m.with(upperOf(w, w.upper())), before);
    }
    Numeral numeral = numeral(text, w);
    if (m.more()) {
      return somewhatAbove(numeral, m, joined(before, "多"));
    }
    if (w.hasMore()) {
      return somewhatAbove(numeral, m, joined(before, String.valueOf(w.more())));
    }
    Leaning leaning = leaning(before, after);
    if (leaning == Leaning.NONE) {
      return new Quantity(
          numeral, bare(w, m.measure(), true), bare(w, m.measure(), false), m.measure(), null);
    }
    if (leaning == Leaning.SOMEWHAT_ABOVE) {
      return somewhatAbove(numeral, m, joined(before, after == null ? "" : after.written()));
    }
    Rational g = granularity(w);
    Interval hard = widths.hard(leaning, w.value(), g);
    Interval soft = widths.soft(leaning, w.value(), g);
    if (w.form() == Written.Form.FRACTION && isHalfOfAll(before)) {
      hard = hard.intersect(Interval.atMost(Rational.ONE));
      soft = soft.intersect(Interval.atMost(Rational.ONE));
    }
    String words = joined(before, after == null ? "" : after.written());
    return new Quantity(numeral, hard, soft, m.measure(), leaning.hedge(words));
  }

  /** As printed; where words around the digits are part of the number, its value. */
  private static Numeral numeral(FoldedText text, Written w) {
    boolean printed = w.form() == Written.Form.PLAIN || w.form() == Written.Form.FRACTION;
    String written = printed ? text.written(w.start(), w.end()) : w.value().toString();
    return new Numeral(written, w.value(), w.precision());
  }

  /** A number that names or ranks: nothing but itself. */
  Quantity exactly(FoldedText text, Written w, Measure measure) {
    Numeral numeral = numeral(text, w);
    Interval point = Interval.point(w.value());
    return new Quantity(numeral, point, point, measure, null);
  }

  private static boolean isHalfOfAll(HedgeReader.@Nullable Found before) {
    return before != null && before.written().equals("过");
  }

  private static Written upperOf(Written w, Rational upper) {
    return new Written(
        w.start(),
        w.end(),
        upper,
        null,
        w.precision(),
        w.style(),
        w.form(),
        w.scale(),
        w.more(),
        w.morePlace());
  }

  private Quantity somewhatAbove(Numeral numeral, Measured m, String words) {
    Written w = m.number();
    int place = w.hasMore() ? w.morePlace() : morePlace(w);
    Rational g = Rational.powerOfTen(place);
    return new Quantity(
        numeral,
        widths.hard(Leaning.SOMEWHAT_ABOVE, w.value(), g),
        widths.soft(Leaning.SOMEWHAT_ABOVE, w.value(), g),
        m.measure(),
        Leaning.SOMEWHAT_ABOVE.hedge(words));
  }

  /** 七成多 reaches to 八成, 3倍多 to 4倍, 1.2亿元多 to 1.3亿元. */
  private static int morePlace(Written w) {
    return w.form() == Written.Form.TENTHS
        ? Math.max(w.precision().lastPlace(), w.precision().lastNonZero())
        : w.precision().lastPlace();
  }

  /** The words of both sides decide; an approximation on either side opens a bound. */
  private static Leaning leaning(
      HedgeReader.@Nullable Found before, HedgeReader.@Nullable Found after) {
    Leaning a = before == null ? Leaning.NONE : before.leaning();
    Leaning b = after == null ? Leaning.NONE : after.leaning();
    if (a == Leaning.NONE || b == Leaning.APPROXIMATOR || b == Leaning.SOMEWHAT_ABOVE) {
      return b == Leaning.NONE ? a : b;
    }
    return a == Leaning.APPROXIMATOR && b != Leaning.NONE ? b : a;
  }

  private static String joined(HedgeReader.@Nullable Found before, String after) {
    String first = before == null ? "" : before.written();
    return first.isEmpty() || after.isEmpty() ? first + after : first + "…" + after;
  }

  private static Rational granularity(Written w) {
    return w.form() == Written.Form.FRACTION || w.form() == Written.Form.TENTHS
        ? w.value().abs().over(Rational.of(10))
        : w.precision().granularity();
  }

  /** Both ends as written; a step of the last place more under the soft reading. */
  Quantity range(Measured low, Measured high, HedgeReader.@Nullable Found hedge) {
    Rational lo = low.number().value();
    Rational hi = high.number().value();
    Interval hard = Interval.closed(lo, hi);
    Interval soft = Interval.closed(lo.minus(step(low.number())), hi.plus(step(high.number())));
    Hedge said = hedge == null ? null : hedge.leaning().hedge(hedge.written());
    return new Quantity(null, hard, soft, high.measure(), said);
  }

  /** 两三百 steps by hundreds, 3至5 by ones. */
  private static Rational step(Written w) {
    return w.arabic() ? w.precision().unitOfLastPlace() : w.precision().granularity();
  }

  private static Interval bare(Written w, Measure measure, boolean hard) {
    Rational n = w.value();
    Precision p = w.precision();
    if (w.form() == Written.Form.FRACTION) {
      Rational reach = hard ? n.abs().over(Rational.of(20)) : Rational.ZERO;
      return Interval.closed(n.minus(reach), n.plus(reach));
    }
    if (w.form() == Written.Form.TENTHS) {
      Rational reach = p.granularity().times(HALF);
      return Interval.closed(n.minus(reach), n.plus(reach));
    }
    if (p.lastNonZero() - p.lastPlace() >= ROUND_ZEROS) {
      Rational reach = hard ? p.granularity().times(HALF) : Rational.ZERO;
      return Interval.closed(n.minus(reach), n.plus(reach));
    }
    boolean measured =
        CONTINUOUS.contains(measure.dimension()) && !measure.base().equals(DOUBLINGS);
    boolean rounded = p.lastPlace() != 0 || measured;
    if (!rounded) {
      return Interval.point(n);
    }
    Rational u = p.unitOfLastPlace();
    Rational lo = n.minus(u.times(HALF));
    return hard ? roundedOrCut(n, u, lo) : Interval.closed(lo, n.plus(u.times(HALF)));
  }

  /** Rounded to the nearest, or digits cut off: towards zero, so below for a negative number. */
  private static Interval roundedOrCut(Rational n, Rational u, Rational lo) {
    return n.signum() < 0
        ? new Interval(n.minus(u), true, n.plus(u.times(HALF)), false)
        : Interval.halfOpen(lo, n.plus(u));
  }
}
