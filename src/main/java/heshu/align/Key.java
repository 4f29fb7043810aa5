package heshu.align;

import heshu.claim.Claim;
import java.util.stream.Stream;

/**
 * By what figures that could speak of one thing find each other without being held against all.
 *
 * @param claim the figure; of a relation the one that it is found by
 * @param block where it leaves its trace
 * @param asked the block where what could belong together with it leaves its own
 * @param trace what is kept of the figure to tell it from others in the block
 */
public record Key(Claim claim, String block, String asked, Trace trace) {
  /** So many that agree tell as much as all. */
  private static final int FEW = 5;

  /** What contradicts is not lost among so many. */
  private static final int MANY = 100;

  /** Where all alike leave and look for traces. */
  Key(Claim claim, String block, Trace trace) {
    this(claim, block, block, trace);
  }

  /**
   * Whether a figure that left a trace in the block that is asked may belong together with this
   * one.
   */
  public boolean meets(Trace other) {
    if (asked.startsWith(ProgressAligner.BLOCK) || block.startsWith(ProgressAligner.MONTH)) {
      return ProgressAligner.meet(trace, other);
    }
    if (asked.startsWith(CumulationAligner.BLOCK)) {
      return CumulationAligner.meet(trace, other);
    }
    if (asked.startsWith(DifferenceAligner.BLOCK)) {
      return DifferenceAligner.meet(trace, other);
    }
    return asked.startsWith(TotalAligner.BLOCK) || FactTrace.meet(asked, trace, other);
  }

  /**
   * How many traces that meet this one, the newest first, are worth reading beside the highest and
   * the lowest: few where figures meet by their value, and of a list's past states.
   */
  public int worthReading() {
    return Stream.of(FactTrace.VALUE, FactTrace.COMPANY, ProgressAligner.BLOCK)
            .anyMatch(asked::startsWith)
        ? FEW
        : MANY;
  }
}
