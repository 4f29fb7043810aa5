package heshu.extract.time;

import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words around a length admit (DESIGN, table of hedges). */
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
enum DurationHedge {
  ABOUT(List.of("大约", "大概", "约"), List.of("左右", "上下")),
  AT_MOST(List.of("不超过", "不多于", "最多", "至多"), List.of("以内", "之内", "以下")),
  AT_LEAST(List.of("不少于", "不低于", "至少", "最少"), List.of("以上")),
  BELOW(List.of("不足", "不到", "未满", "不满", "低于", "少于", "短于"), List.of()),
  ABOVE(List.of("超过", "超", "逾", "高于", "多于", "长于"), List.of()),
  NEAR(List.of("将近", "接近", "近"), List.of()),
  SOME_MORE(List.of(), List.of());

  private static final Rational TENTH = Rational.of(1, 10);
  private static final Rational QUARTER = Rational.of(1, 4);
  private static final Rational HALF = Rational.of(1, 2);

  private final List<String> before;
  private final List<String> after;

  DurationHedge(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** A hedge with its words. */
  record Found(DurationHedge hedge, String written) {}

  /** The hedge that ends at the cursor and starts at {@code limit} or later. */
  static @Nullable Found before(Cursor c, int limit) {
    for (DurationHedge hedge : values()) {
      for (String word : hedge.before) {
        if (c.behind(word)
            && c.at() - word.length() >= limit
            && !(word.equals("近") && c.behindAny("最近", "附近", "临近", "邻近", "靠近", "新近", "亲近"))
            && !(word.equals("约") && c.behindAny("合约", "公约", "签约", "条约", "预约", "节约", "纽约"))) {
          return new Found(hedge, word);
        }
      }
    }
    return null;
  }

  static @Nullable Found takeAfter(Cursor c) {
    for (DurationHedge hedge : values()) {
      for (String word : hedge.after) {
        if (c.take(word)) {
          return new Found(hedge, word);
        }
      }
    }
    return null;
  }

  Hedge told(String written) {
    return switch (this) {
      case ABOUT -> new Hedge.Approximator(written);
      case AT_MOST -> new Hedge.Bound(written, Hedge.Side.AT_MOST);
      case AT_LEAST -> new Hedge.Bound(written, Hedge.Side.AT_LEAST);
      case BELOW -> new Hedge.Bound(written, Hedge.Side.BELOW);
      case ABOVE -> new Hedge.Bound(written, Hedge.Side.ABOVE);
      case NEAR -> new Hedge.Bound(written, Hedge.Side.NEAR_BELOW);
      case SOME_MORE -> new Hedge.Bound(written, Hedge.Side.SOMEWHAT_ABOVE);
    };
  }

  /**
   * @param n what the number alone admits
   * @param g one unit of its last place that is not zero
   */
  Interval hard(Interval n, Rational g) {
    Rational lo = low(n);
    Rational hi = high(n);
    return switch (this) {
      case ABOUT -> widened(lo, hi, Rational.min(g, hi.times(QUARTER)));
      case AT_MOST -> Interval.atMost(hi);
      case AT_LEAST -> Interval.atLeast(lo);
      case BELOW -> Interval.lessThan(hi);
      case ABOVE -> Interval.moreThan(lo);
      case NEAR ->
          Interval.closed(
              lo.minus(Rational.min(g, lo.times(TENTH))), hi.times(Rational.of(102, 100)));
      case SOME_MORE -> Interval.open(lo, hi.plus(g));
    };
  }

  /** As {@link #hard}, under the plain reading. */
  Interval soft(Interval n, Rational g) {
    Rational lo = low(n);
    Rational hi = high(n);
    return switch (this) {
      case ABOUT -> widened(lo, hi, Rational.min(g.times(HALF), hi.times(TENTH)));
      case AT_MOST -> Interval.closed(Rational.max(Rational.ZERO, hi.minus(g)), hi);
      case AT_LEAST -> Interval.closed(lo, lo.plus(g));
      case BELOW -> Interval.halfOpen(Rational.max(Rational.ZERO, hi.minus(g)), hi);
      case ABOVE -> new Interval(lo, true, lo.plus(g), false);
      case NEAR -> Interval.halfOpen(lo.minus(Rational.min(g, lo.times(Rational.of(1, 20)))), hi);
      case SOME_MORE -> new Interval(lo, true, hi.plus(g.times(HALF)), false);
    };
  }

  private static Interval widened(Rational lo, Rational hi, Rational by) {
    return Interval.closed(lo.minus(by), hi.plus(by));
  }

  private static Rational low(Interval n) {
    return n.lo() == null ? Rational.ZERO : n.lo();
  }

  private static Rational high(Interval n) {
    return n.hi() == null ? low(n) : n.hi();
  }
}
