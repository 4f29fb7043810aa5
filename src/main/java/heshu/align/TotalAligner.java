package heshu.align;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Amount;
import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.SameTotal;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The economy of one place, told in one article and implied by part and share in another. */
final class TotalAligner {
  static final String BLOCK = "total|";
  private static final String TOLD = "told|";
  private static final String IMPLIED = "implied|";

  List<Met> met(List<Reading> readings, List<Reading> published) {
    Map<String, List<Claim>> told = told(readings);
    List<Met> pairs = new ArrayList<>();
    pairs(readings, told, pairs);
    pairs(readings, told(published), pairs);
    pairs(published, told, pairs);
    return pairs;
  }

  private static Map<String, List<Claim>> told(List<Reading> readings) {
    return totals(readings)
        .collect(groupingBy(TotalAligner::place, mapping(Amount::amount, toList())));
  }

  private static void pairs(
      List<Reading> readings, Map<String, List<Claim>> told, List<Met> pairs) {
    for (ImpliedTotal implied : facts(readings, ImpliedTotal.class)) {
      String place = Terms.place(implied.place());
      for (Claim claim : told.getOrDefault(place, List.of())) {
        if (claim == implied.part()) {
          continue; // a part is not its whole
        }
        SameTotal pair = new SameTotal(implied, claim, sameTime(implied.part(), claim));
        if (pair.isSlipped() || pair.sameTime()) {
          pairs.add(new Met(BLOCK + place, pair));
        }
      }
    }
  }

  List<Key> keys(Reading reading) {
    List<Reading> one = List.of(reading);
    Stream<Key> told =
        totals(one)
            .map(
                t ->
                    new Key(
                        t.amount(),
                        BLOCK + TOLD + place(t),
                        BLOCK + IMPLIED + place(t),
                        trace(t.amount().quantity().hardInBase(), t.amount())));
    Stream<Key> implied =
        facts(one, ImpliedTotal.class).stream()
            .map(
                i ->
                    new Key(
                        i.share(),
                        BLOCK + IMPLIED + Terms.place(i.place()),
                        BLOCK + TOLD + Terms.place(i.place()),
                        trace(i.total(), i.part())));
    return Stream.concat(told, implied).toList();
  }

  private static Trace trace(Interval total, Claim claim) {
    return Trace.of(total, Trace.time(claim.context().time()));
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    List<Reading> one = List.of(reading);
    totals(one).forEach(t -> parts.add(BLOCK + place(t), t, List.of(t.amount())));
    facts(one, ImpliedTotal.class)
        .forEach(i -> parts.add(BLOCK + Terms.place(i.place()), i, List.of(i.part(), i.share())));
    return parts.blocks(false, true, true);
  }

  /** What is told of the economy of a place that is named. */
  private static Stream<Amount> totals(List<Reading> readings) {
    return facts(readings, Amount.class).stream()
        .filter(amount -> amount.aggregate() && !amount.perHead())
        .filter(amount -> !amount.amount().context().scope().place().isEmpty());
  }

  private static String place(Amount amount) {
    return Terms.place(amount.amount().context().scope().place());
  }

  private static boolean sameTime(Claim a, Claim b) {
    TimeInterval one = a.context().time();
    TimeInterval other = b.context().time();
    return one != null && other != null && one.sameDays(other);
  }

  private static <T> List<T> facts(List<Reading> readings, Class<T> kind) {
    return readings.stream()
        .flatMap(reading -> reading.relations().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
