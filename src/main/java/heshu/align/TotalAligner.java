package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Amount;
import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.SameTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The economy of one place, told in one article and implied by part and share in another. */
final class TotalAligner {

  List<SameTotal> align(List<Reading> readings, List<Reading> published) {
    List<Reading> all = Stream.concat(readings.stream(), published.stream()).toList();
    Map<String, List<Claim>> told =
        facts(all, Amount.class).stream()
            .filter(amount -> amount.aggregate() && !amount.perHead())
            .map(Amount::amount)
            .filter(claim -> !claim.context().scope().place().isEmpty())
            .collect(Collectors.groupingBy(claim -> place(claim.context().scope().place())));
    List<SameTotal> pairs = new ArrayList<>();
    for (ImpliedTotal implied : facts(readings, ImpliedTotal.class)) {
      for (Claim claim : told.getOrDefault(place(implied.place()), List.of())) {
        SameTotal pair = new SameTotal(implied, claim, sameTime(implied.part(), claim));
        if (pair.isSlipped() || pair.sameTime()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static boolean sameTime(Claim a, Claim b) {
    TimeInterval one = a.context().time();
    TimeInterval other = b.context().time();
    return one != null && other != null && one.sameDays(other);
  }

  /** 杭州 and 杭州市 are one place. */
  private static String place(String name) {
    return name.length() > 2 && "省市区县".indexOf(name.charAt(name.length() - 1)) >= 0
        ? name.substring(0, name.length() - 1)
        : name;
  }

  private static <T> List<T> facts(List<Reading> readings, Class<T> kind) {
    return readings.stream()
        .flatMap(reading -> reading.relations().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
