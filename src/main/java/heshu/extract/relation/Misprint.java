package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.relation.Reconcilable;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import heshu.quantity.Slip;

/**
 * Figures that do not fit each other as only a misprint of one of them explains. Where the words
 * make a relation likely and not certain, this tells an error from figures of other things.
 */
final class Misprint {
  /** Digits of a figure of which a wrong one seldom leads to what is needed by chance. */
  private static final int DIGITS = 3;

  /** The same of a moved point or another scale word, of which there are fewer. */
  private static final int MOVED_DIGITS = 2;

  /** What is needed must be known this closely where many digits may be the wrong one. */
  private static final Rational CLOSE = Rational.of(1, 100);

  private static final Rational MOVED_CLOSE = Rational.of(1, 20);

  private Misprint() {}

  /** Whether the figures would fit if one of them were written otherwise by a slip of the pen. */
  static boolean explains(Reconcilable figures) {
    return figures.needed().entrySet().stream().anyMatch(e -> isSlip(e.getKey(), e.getValue()));
  }

  private static boolean isSlip(Claim claim, Interval needed) {
    int digits = Digits.telling(claim.quantity());
    boolean bounded = claim.quantity().hard().isBounded(); // 95%以上 moved is 9.5%以上: fits anything
    int written = bounded ? Digits.written(claim.quantity()) : 0;
    return Slip.in(claim.quantity(), needed).stream()
        .anyMatch(
            slip ->
                switch (slip.kind()) {
                  case TRANSPOSED, DIGIT -> digits >= DIGITS && isClose(needed, CLOSE);
                  case SCALE, POINT -> written >= MOVED_DIGITS && isClose(needed, MOVED_CLOSE);
                });
  }

  private static boolean isClose(Interval needed, Rational close) {
    Rational lo = needed.lo();
    Rational hi = needed.hi();
    return lo != null
        && hi != null
        && lo.signum() * hi.signum() > 0
        && hi.minus(lo).compareTo(Rational.max(lo.abs(), hi.abs()).times(close)) <= 0;
  }
}
