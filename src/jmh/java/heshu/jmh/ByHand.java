package heshu.jmh;

import heshu.check.Evidence;
import heshu.check.Fingerprint;
import heshu.check.Held;
import heshu.check.Message;
import heshu.check.RuleBook;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.Reading;
import heshu.claim.relation.SameFact;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The check across articles as it would be written by hand for the texts of {@link CrossChecking}:
 * a map from a fact's slots to its tellings, each of which is held against each. Of the program it
 * takes the claims, the arithmetic and how it is shown.
 */
final class ByHand {
  private static final String RULE = "cross-article-fact";

  private final Message agree;
  private final Message differ;

  ByHand(RuleBook rules) {
    var messages = rules.rule(RULE).orElseThrow().messages();
    agree = messages.get(Verdict.CONSISTENT);
    differ = messages.get(Verdict.CONTRADICTED);
  }

  /** What the program tells of a pair too. */
  record Finding(
      Verdict verdict,
      String message,
      List<String> steps,
      String fingerprint,
      List<Evidence> evidence) {}

  /** A claim with the number of its article. */
  private record Telling(int article, Claim claim) {}

  private record Place(int article, int start, Finding finding) {}

  /** All pairs of tellings of one fact, in the order of the articles. */
  List<Finding> findings(List<Reading> readings) {
    Collection<List<Telling>> facts =
        IntStream.range(0, readings.size())
            .parallel()
            .boxed()
            .flatMap(i -> readings.get(i).claims().stream().map(claim -> new Telling(i, claim)))
            .collect(Collectors.groupingByConcurrent(telling -> slots(telling.claim())))
            .values();
    return facts.parallelStream()
        .flatMap(this::pairs)
        .sorted(
            Comparator.comparingInt(Place::article)
                .thenComparingInt(Place::start)
                .thenComparing(place -> place.finding().fingerprint()))
        .map(Place::finding)
        .toList();
  }

  private Stream<Place> pairs(List<Telling> tellings) {
    List<Telling> inOrder =
        tellings.stream().sorted(Comparator.comparingInt(Telling::article)).toList();
    List<Place> pairs = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = i + 1; j < inOrder.size(); j++) {
        Telling first = inOrder.get(i);
        if (first.article() != inOrder.get(j).article()) {
          Finding finding = held(first.claim(), inOrder.get(j).claim());
          pairs.add(new Place(first.article(), first.claim().mention().span().start(), finding));
        }
      }
    }
    return pairs.stream();
  }

  private Finding held(Claim first, Claim second) {
    Held held = Held.same(first.quantity(), second.quantity());
    List<Evidence> evidence =
        List.of(
            new Evidence("figure", first.mention(), first),
            new Evidence("figure2", second.mention(), second));
    Message message = held.isAgreement() ? agree : differ;
    return new Finding(
        held.isAgreement() ? Verdict.CONSISTENT : Verdict.CONTRADICTED,
        message.zh().replace("{figure}", first.quote()).replace("{figure2}", second.quote()),
        held.steps(new SameFact(first, second, SameFact.Tie.SLOTS, false, false, false)),
        Fingerprint.of(RULE, evidence),
        evidence);
  }

  /** How many facts are told in ways that exclude each other, and no more than that. */
  static int contradictions(List<Reading> readings) {
    Map<String, List<Interval>> facts =
        readings.parallelStream()
            .flatMap(reading -> reading.claims().stream())
            .collect(
                Collectors.groupingByConcurrent(
                    ByHand::slots,
                    Collectors.mapping(c -> c.quantity().hardInBase(), Collectors.toList())));
    return (int) facts.values().parallelStream().filter(ByHand::contradicts).count();
  }

  private static String slots(Claim claim) {
    Context context = claim.context();
    return context.indicator() + "|" + context.scope().place() + "|" + context.time();
  }

  private static boolean contradicts(List<Interval> told) {
    Interval common = Interval.ALL;
    for (Interval reading : told) {
      common = common.intersect(reading);
    }
    return common.isEmpty();
  }
}
