package heshu.report.html;

import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.quantity.Interval;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Indicators that several articles tell of at several times, and that no result joined. */
final class Recurring {
  private static final int TELLING_NAME = 3;
  private static final int MOST = 12;
  private static final Set<FigureKind> DRAWN =
      Set.of(FigureKind.LEVEL, FigureKind.SHARE, FigureKind.CHANGE);

  private Recurring() {}

  /** Those told in most articles first, twelve at most. */
  static List<Series> of(Run run, List<Series> joined) {
    Set<String> taken =
        joined.stream()
            .flatMap(series -> series.claims().stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    Map<List<Object>, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : run.audit().claims()) {
      if (isTelling(claim) && !taken.contains(claim.id())) {
        groups.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
      }
    }
    return groups.values().stream()
        .filter(claims -> articles(claims) > 1 && tells(claims))
        .sorted(Comparator.comparing(Recurring::articles).reversed())
        .limit(MOST)
        .map(claims -> new Series("", claims, List.of(), Map.of()))
        .toList();
  }

  /** Whether name, scope and time are told. */
  private static boolean isTelling(Claim claim) {
    Context context = claim.context();
    return DRAWN.contains(claim.kind())
        && context.indicator().length() >= TELLING_NAME
        && !context.scope().toString().isEmpty()
        && context.time() != null;
  }

  private static List<Object> key(Claim claim) {
    Context context = claim.context();
    return List.of(
        context.indicator(),
        context.scope(),
        context.basis(),
        context.instant(),
        claim.kind(),
        claim.measure().base());
  }

  private static long articles(List<Claim> claims) {
    return claims.stream().map(c -> c.mention().article().id()).distinct().count();
  }

  /** Whether several days tell several things, and no day two of them. */
  private static boolean tells(List<Claim> claims) {
    List<Told> told = Told.of(claims);
    long days = told.stream().map(Told::to).distinct().count();
    long values = told.stream().map(Recurring::value).distinct().count();
    long both = told.stream().map(t -> List.of(t.to(), value(t))).distinct().count();
    return values > 1 && days == both;
  }

  private static Interval value(Told told) {
    return told.claim().quantity().hardInBase();
  }
}
