package heshu.planted;

import heshu.article.Span;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.FigureKind;
import heshu.quantity.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All changes that each kind knows for a result, in an order seeded by its fingerprint. */
final class Changes {
  private Changes() {}

  static Map<ChangeKind, List<Change>> of(Result result) {
    Map<ChangeKind, List<Change>> changes = new EnumMap<>(ChangeKind.class);
    for (Evidence part : result.evidence()) {
      Span span = part.mention().span();
      String source = part.mention().article().source().text();
      String written = source.substring(span.start(), span.end());
      if (!written.equals(part.mention().quote())) {
        continue;
      }
      Claim claim = part.claim();
      if (claim == null) {
        boolean list = part.role().equals("list");
        add(changes, list ? ListChanges.of(part) : FigureChanges.digits(part, ChangeKind.DATE));
      } else {
        boolean rate = isRate(claim);
        add(changes, FigureChanges.digits(part, rate ? ChangeKind.RATE : ChangeKind.DIGIT));
        add(changes, FigureChanges.swaps(part));
        add(changes, FigureChanges.points(part));
        add(changes, FigureChanges.scales(part));
        add(changes, DirectionChanges.of(part));
      }
    }
    long seed = Long.parseUnsignedLong(result.fingerprint(), 16);
    changes.forEach(
        (kind, some) -> Collections.shuffle(some, new Random(seed ^ kind.name().hashCode())));
    return changes;
  }

  private static boolean isRate(Claim claim) {
    Dimension dimension = claim.measure().dimension();
    return dimension == Dimension.PERCENT
        || dimension == Dimension.PERCENTAGE_POINT
        || claim.kind() == FigureKind.SHARE;
  }

  private static void add(Map<ChangeKind, List<Change>> changes, List<Change> some) {
    some.forEach(c -> changes.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
  }
}
