package heshu.align;

import heshu.extract.relation.CommonWords;
import heshu.extract.relation.Names;

/**
 * Whether equal figures stand in so like words that they are told of one thing: the fewer digits,
 * the more letters both must share, without those that any sentence shares with any other.
 */
final class Retold {
  /** Letters of a run before figures whose digits tell. */
  private static final int BEFORE = 4;

  /** The same behind them, where often only what is counted stands. */
  private static final int BEHIND = 5;

  /** Letters right before figures that alone tie those whose digits tell nothing. */
  private static final int ALONE = 8;

  private Retold() {}

  /**
   * @param telling whether the digits of both are too many to be met again by chance
   */
  static boolean alike(
      String before, String behind, String otherBefore, String otherBehind, boolean telling) {
    String words = CommonWords.without(before);
    String others = CommonWords.without(otherBefore);
    boolean led = Names.shareWords(words, others, BEFORE);
    if (telling && led) {
      return true;
    }
    String next = CommonWords.without(behind);
    String otherNext = CommonWords.without(otherBehind);
    return telling
        ? Names.shareWords(next, otherNext, BEHIND)
        : led && Names.shareWords(next, otherNext, BEFORE) || endAlike(words, others);
  }

  private static boolean endAlike(String words, String others) {
    String end = words.substring(Math.max(0, words.length() - ALONE));
    return end.length() == ALONE && others.endsWith(end) && Names.isWords(end);
  }
}
