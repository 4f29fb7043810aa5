package heshu.extract.relation;

import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shares of parts that make up the share of their whole: 占30.9%，其中风电占14.3%，光伏占16.6%. */
final class SharesOfShare {
  private static final Pattern LEADS = Pattern.compile("^，其中，?[^，。；]{1,12}占[^，。；]{0,3}$");
  private static final Pattern NEXT = Pattern.compile("^[，、；][^，。；]{1,12}占[^，。；]{0,3}$");
  private static final String SHARE = "占";

  private SharesOfShare() {}

  /** Where the shares fit, or where only a misprint of one keeps them from fitting. */
  static Optional<SumOfParts> of(Passage passage, Item whole) {
    if (!isShare(whole) || !whole.words().contains(SHARE)) {
      return Optional.empty();
    }
    List<Item> parts = new ArrayList<>();
    Item last = whole;
    for (Item part : passage.items().subList(whole.index() + 1, passage.items().size())) {
      Pattern tie = parts.isEmpty() ? LEADS : NEXT;
      if (!isShare(part) || !tie.matcher(passage.between(last, part)).matches()) {
        break;
      }
      parts.add(part);
      last = part;
    }
    if (parts.size() < 2) {
      return Optional.empty();
    }
    SumOfParts sum =
        new SumOfParts(whole.figure(), parts.stream().map(Item::figure).toList(), true);
    boolean fits = Parts.sum(parts).overlaps(whole.quantity().hardInBase());
    return Optional.of(sum).filter(told -> fits || Misprint.explains(told));
  }

  private static boolean isShare(Item item) {
    return item.is(Mask.PERCENT)
        && item.role() == Role.STANDS
        && item.quantity().numeral() != null
        && item.quantity().hard().isBounded();
  }
}
