package heshu.report.html;

import heshu.claim.Claim;
import heshu.claim.RuledOut;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why figures were not checked, and how many were not for it. */
public record Reason(String zh, String en, long count) {
  private static final int MOST = 5;

  /** Every figure that was not checked under one reason; reasons without a figure are left out. */
  static List<Reason> of(List<Claim> claims, Anchors anchors) {
    Predicate<Claim> wording = c -> anchors.status(c) == Status.WORDING;
    Predicate<Claim> open = c -> anchors.status(c) == Status.UNCHECKED;
    Predicate<Claim> undecided = open.and(c -> !anchors.decidedBy(c, 0).isEmpty());
    Predicate<Claim> alone = open.and(undecided.negate());
    Predicate<Claim> nameless = alone.and(c -> c.context().indicator().isEmpty());
    List<Reason> reasons =
        List.of(
            reason("没有可以相核的数", "nothing to hold it against", claims, alone.and(nameless.negate())),
            reason("没读出说的是什么", "what it tells is unknown", claims, nameless),
            reason("有关却未定", "related but undecided", claims, undecided),
            reason("只查了措辞", "only its wording", claims, wording));
    return reasons.stream().filter(r -> r.count() > 0).toList();
  }

  /** Why figures were not comparable: the slots that differ from the nearest of their name. */
  static List<Reason> ofIncomparable(List<Claim> claims, Anchors anchors) {
    Map<String, Long> counts =
        claims.stream()
            .flatMap(claim -> anchors.ruledOut(claim).stream())
            .collect(Collectors.groupingBy(RuledOut::reason, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(e -> new Reason(e.getKey(), e.getKey(), e.getValue()))
        .toList();
  }

  private static Reason reason(String zh, String en, List<Claim> claims, Predicate<Claim> holds) {
    return new Reason(zh, en, claims.stream().filter(holds).count());
  }
}
