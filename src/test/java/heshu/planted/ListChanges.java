package heshu.planted;

import heshu.article.Span;
import heshu.check.Evidence;
import java.util.ArrayList;
import java.util.List;

/** A list with one name fewer or one more. */
final class ListChanges {
  private static final String NEW_NAME = "天文";

  private ListChanges() {}

  static List<Change> of(Evidence list) {
    String quote = list.mention().quote();
    int start = list.mention().span().start();
    List<Change> changes = new ArrayList<>();
    int last = -1;
    int depth = 0;
    for (int i = 0; i < quote.length(); i++) {
      char c = quote.charAt(i);
      depth += "“‘（《(".indexOf(c) >= 0 ? 1 : "”’）》)".indexOf(c) >= 0 ? -1 : 0;
      if (c != '、' || depth != 0) {
        continue;
      }
      changes.add(
          new Change(ChangeKind.ITEM_ADDED, list, new Span(start + i, start + i), "、" + NEW_NAME));
      if (last >= 0) {
        changes.add(
            new Change(ChangeKind.ITEM_DROPPED, list, new Span(start + last, start + i), ""));
      }
      last = i;
    }
    return changes;
  }
}
