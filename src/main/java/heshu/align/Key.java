package heshu.align;

import heshu.claim.Claim;

/**
 * By what figures that could speak of one thing find each other without being held against all.
 *
 * @param claim the figure; the headline of a progress
 * @param block what both must share to the letter
 * @param trace what is kept of the figure to tell it from others in the block; empty for nothing
 */
public record Key(Claim claim, String block, String trace) {

  /** Whether a figure that left a trace in the same block may be told of the same thing. */
  public boolean meets(String other) {
    return Trace.meet(block, trace, other);
  }
}
