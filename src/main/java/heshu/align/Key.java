package heshu.align;

import heshu.claim.Claim;

/**
 * By what figures that could speak of one thing find each other without being held against all.
 *
 * @param claim the figure; the headline of a progress
 * @param block what both must share to the letter
 * @param words what both must share a run of; empty where the block alone tells
 */
public record Key(Claim claim, String block, String words) {

  /** Whether figures with these words belong into one block. */
  public static boolean meet(String words, String others) {
    return words.isEmpty() || others.isEmpty() || Terms.shareRun(words, others);
  }
}
