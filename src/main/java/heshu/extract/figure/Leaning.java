package heshu.extract.figure;

import heshu.quantity.Hedge;
import org.jspecify.annotations.Nullable;

/** Which way a hedge moves a figure; the widths are in rules/lexicon/widths.tsv. */
enum Leaning {
  APPROXIMATOR(null),
  NEAR_BELOW(Hedge.Side.NEAR_BELOW),
  BELOW(Hedge.Side.BELOW),
  ABOVE(Hedge.Side.ABOVE),
  AT_LEAST(Hedge.Side.AT_LEAST),
  AT_MOST(Hedge.Side.AT_MOST),
  SOMEWHAT_ABOVE(Hedge.Side.SOMEWHAT_ABOVE),
  /** 上万, 过百: bounds a scale word without digits, says nothing elsewhere. */
  SCALE(Hedge.Side.ABOVE),
  /** 之多: belongs to the figure and moves nothing. */
  NONE(null);

  final Hedge.@Nullable Side side;

  Leaning(Hedge.@Nullable Side side) {
    this.side = side;
  }

  Hedge hedge(String written) {
    return side == null ? new Hedge.Approximator(written) : new Hedge.Bound(written, side);
  }
}
