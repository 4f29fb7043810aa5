package heshu.planted;

import heshu.article.Span;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.quantity.Numeral;
import java.util.Optional;

/** A list with 等 behind it names some of what is counted: any larger number fits it as well. */
final class OpenList {
  private static final String OPEN = "等";

  private OpenList() {}

  /**
   * Whether the changed text still leaves room for names that are not told.
   *
   * @param now the changed figure; empty where it is not read as one
   */
  static boolean admits(Result relation, Change change, Optional<Claim> now) {
    return relation.evidence().stream().anyMatch(OpenList::isOpen)
        && (change.kind() == ChangeKind.ITEM_DROPPED || isMore(change, now));
  }

  private static boolean isOpen(Evidence part) {
    Span span = part.mention().span();
    String source = part.mention().article().source().text();
    return part.role().equals("list") && source.startsWith(OPEN, span.end());
  }

  private static boolean isMore(Change change, Optional<Claim> now) {
    Claim was = change.changed().claim();
    Numeral before = was == null ? null : was.quantity().numeral();
    Numeral after = now.map(claim -> claim.quantity().numeral()).orElse(null);
    return before != null && after != null && after.value().compareTo(before.value()) > 0;
  }
}
