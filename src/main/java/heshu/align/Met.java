package heshu.align;

import heshu.claim.Subject;
import java.util.List;

/**
 * What speaks of the same thing, with the block that it met in; one pair may meet in several.
 *
 * @param block its name, as in {@link Aligner#blocks}
 */
public record Met(String block, Subject pair) {

  /** What stands in the place of the number of figures of a block that is all at hand. */
  public static final int UNKNOWN = -1;

  /** The same of a block of which nothing is wanted. */
  public static final int UNWANTED = 0;

  static List<Subject> pairs(List<Met> met) {
    return met.stream().map(Met::pair).toList();
  }
}
