package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;

/** Which figures may be parts of which. */
final class Parts {
  private Parts() {}

  /**
   * Whether a figure may be a part of a whole: the same measure, and both levels, or both changes
   * in one direction, or both points that pull a growth.
   */
  static boolean fellow(Item whole, Item part) {
    if (part.claim() == null || whole.mask() != part.mask() || whole.role() != part.role()) {
      return false;
    }
    if (!whole.sameMeasure(part) || part.quantity().numeral() == null) {
      return false;
    }
    return switch (whole.mask()) {
      case LEVEL ->
          whole.role() == Role.STANDS || whole.role() == Role.CHANGES && sameVerb(whole, part);
      case POINTS -> whole.words().contains("拉动") && part.words().contains("拉动");
      default -> false;
    };
  }

  /** Where several figures stand before 其中, the part may be one of their sum. */
  static boolean isOnlyWhole(Passage passage, Item whole) {
    return passage.before(whole, i -> i.isStanding() && i.sameMeasure(whole)).isEmpty();
  }

  private static boolean sameVerb(Item whole, Item part) {
    return whole.direction() == part.direction() && whole.is(Mask.LEVEL);
  }
}
