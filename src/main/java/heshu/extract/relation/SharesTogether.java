package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.claim.relation.SharesOfOne;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of one whole that a sentence tells one behind the other and that make up all of it:
 * 经济建设占35%， 政治建设占12%，社会建设占53%. Whether they are all there is the words do not say, so only shares
 * told so precisely that chance hardly makes a hundred of them are taken together.
 */
final class SharesTogether {
  private static final Pattern OF =
      Pattern.compile("占据?了?(?:有)?(?<whole>[^占]{0,20}?)(?:的(?:比[重例])?)?$");
  private static final Pattern TOLD = Pattern.compile("(?:占|占比|比重|比例)(?:分别)?(?:约|近|为|达到?)*$");

  /** Percentage points by which shares that make a hundred may differ from it, all together. */
  private static final Rational WIDE = Rational.ONE;

  private SharesTogether() {}

  static void read(Passage passage, Consumer<SharesOfOne> found) {
    all(passage)
        .forEach(
            shares -> found.accept(SharesOfOne.of(shares.stream().map(Item::figure).toList())));
  }

  /**
   * Whether a share that does not quite follow from its part was rounded the other way so that all
   * told with it make exactly a hundred, as statistical offices do.
   */
  static boolean isEvenedOut(Passage passage, Item share, ShareOfWhole told) {
    Numeral numeral = share.quantity().numeral();
    if (numeral == null || share.quantity().hedge() != null) {
      return false;
    }
    Rational unit = Rational.powerOfTen(numeral.precision().lastPlace());
    Interval near = Interval.open(numeral.value().minus(unit), numeral.value().plus(unit));
    return near.overlaps(Computation.share(told.quantities(), told.whole().quantity()).value())
        && all(passage).stream()
            .anyMatch(shares -> shares.contains(share) && shares.size() > 2 && isExact(shares));
  }

  private static List<List<Item>> all(Passage passage) {
    List<List<Item>> found = new ArrayList<>();
    Map<String, List<Item>> wholes = new LinkedHashMap<>();
    Item last = null;
    String named = "";
    for (Item item : passage.items()) {
      if (!item.is(Mask.PERCENT) || item.role() != Role.STANDS) {
        continue;
      }
      if (last != null && !passage.sameSentence(last, item)) {
        wholes.clear();
      }
      Optional<String> whole = item.isJoined() && last != null ? Optional.of(named) : whole(item);
      last = item;
      if (whole.isPresent()) {
        named = whole.get();
        List<Item> shares = wholes.computeIfAbsent(named, w -> new ArrayList<>());
        shares.add(item);
        if (isAll(shares)) {
          found.add(List.copyOf(shares));
          shares.clear();
        }
      } else {
        wholes.remove("");
      }
    }
    return found;
  }

  /** The name of what a share is told of, empty where none is; nothing of what is no share. */
  private static Optional<String> whole(Item share) {
    Matcher of = OF.matcher(share.words());
    if (of.find()) {
      return Optional.of(of.group("whole"));
    }
    return TOLD.matcher(share.words()).find() ? Optional.of("") : Optional.empty();
  }

  private static boolean isAll(List<Item> shares) {
    Interval total = Interval.point(Rational.ZERO);
    for (Item share : shares) {
      total = total.plus(share.quantity().hardInPercent());
    }
    return shares.size() > 1
        && total.lo() != null
        && total.hi() != null
        && total.contains(Rational.HUNDRED)
        && (total.hi().minus(total.lo()).compareTo(WIDE) <= 0
            || shares.size() == 2 && isExact(shares));
  }

  /** Whether shares make a hundred as printed. */
  private static boolean isExact(List<Item> shares) {
    Rational sum = Rational.ZERO;
    for (Item share : shares) {
      if (share.quantity().numeral() == null || share.quantity().hedge() != null) {
        return false;
      }
      sum = sum.plus(share.quantity().numeral().value());
    }
    return sum.equals(Rational.HUNDRED);
  }
}
