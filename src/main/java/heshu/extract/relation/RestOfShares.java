package heshu.extract.relation;

import heshu.claim.relation.SharesOfOne;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shares of one whole and what is left of it: 65%已经完成，其余35%正在推进. */
final class RestOfShares {
  private static final Pattern REST = Pattern.compile("^、?(?:剩[余餘]|剩下|其[余餘]|[余餘]下)");
  private static final String SHARE = "占";
  private static final String WITHIN = "其中";
  private static final int MANY = 8;

  private RestOfShares() {}

  /** With all shares before it that make up the whole with the rest; with one that does not. */
  static Optional<SharesOfOne> of(Passage passage, Item rest) {
    if (!isShare(rest) || !REST.matcher(rest.words()).find()) {
      return Optional.empty();
    }
    List<Item> shares = new ArrayList<>(List.of(rest));
    Interval sum = rest.quantity().hardInPercent();
    for (Item share : before(passage, rest)) {
      shares.add(0, share);
      sum = sum.plus(share.quantity().hardInPercent());
      if (sum.contains(Rational.HUNDRED)) {
        return Optional.of(relation(shares));
      }
    }
    return shares.size() == 2 ? Optional.of(relation(shares)) : Optional.empty();
  }

  /** The shares before in the sentence, from near to far, up to one that 其中 tells parts of. */
  private static List<Item> before(Passage passage, Item rest) {
    boolean told = rest.words().contains(SHARE);
    List<Item> shares = new ArrayList<>();
    passage
        .back(rest, MANY, RestOfShares::isShare)
        .takeWhile(item -> passage.sameSentence(item, rest))
        .takeWhile(item -> !passage.between(item, rest).contains(WITHIN))
        .filter(item -> !told || item.words().contains(SHARE))
        .forEach(shares::add);
    return shares;
  }

  private static boolean isShare(Item item) {
    return item.is(Mask.PERCENT) && item.role() == Role.STANDS;
  }

  private static SharesOfOne relation(List<Item> shares) {
    return SharesOfOne.of(shares.stream().map(Item::figure).toList());
  }
}
