package heshu.align;

import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.TimeInterval;
import heshu.extract.relation.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures of a year so far that follow one another, with that of the period between: 1-6月, 7月 and
 * 1-7月. Figures may be revised, so only sums that fit are taken to belong together. What only adds
 * up does not fall from one to the next.
 */
final class CumulationAligner {
  static final String BLOCK = "cumulation|";
  private static final int TELLING_NAME = 4;

  /** Of a trace, where the first and the last day stand. */
  private static final int FROM = Trace.REST;

  private static final int TO = Trace.REST + 1;
  private static final int DAY_AFTER = Trace.REST + 2;

  List<Met> met(List<Reading> readings, List<Reading> published) {
    YearsSoFar years = new YearsSoFar();
    flows(readings, published).forEach(claim -> years.add(time(claim)));
    Map<String, List<Claim>> byName = new LinkedHashMap<>();
    flows(readings, published)
        .filter(claim -> years.concern(time(claim)))
        .forEach(claim -> byName.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    List<Met> found = new ArrayList<>();
    byName.forEach((name, told) -> meet(BLOCK + name, concerned(told), found));
    if (published.isEmpty()) {
      return found;
    }
    Set<Article> checked = articles(readings);
    return found.stream()
        .filter(
            met ->
                met.pair().parts().values().stream().anyMatch(m -> checked.contains(m.article())))
        .toList();
  }

  /** Of one name those that may follow one another, whatever is told of other names. */
  private static List<Claim> concerned(List<Claim> told) {
    YearsSoFar years = new YearsSoFar();
    told.forEach(claim -> years.add(time(claim)));
    return told.stream().filter(claim -> years.concern(time(claim))).toList();
  }

  private static void meet(String block, List<Claim> claims, List<Met> found) {
    if (claims.stream().map(CumulationAligner::time).distinct().count() > 1) {
      Sums.among(claims).forEach(sum -> found.add(new Met(block, sum)));
      Falls.among(claims).forEach(fall -> found.add(new Met(block, fall)));
    }
  }

  private static Stream<Claim> flows(List<Reading> readings, List<Reading> published) {
    return Stream.concat(readings.stream(), published.stream())
        .flatMap(reading -> reading.claims().stream())
        .filter(CumulationAligner::isFlow);
  }

  private static Set<Article> articles(List<Reading> readings) {
    Set<Article> articles = Collections.newSetFromMap(new IdentityHashMap<>());
    readings.forEach(reading -> articles.add(reading.article()));
    return articles;
  }

  List<Key> keys(Reading reading) {
    return reading.claims().stream()
        .filter(CumulationAligner::isFlow)
        .map(claim -> new Key(claim, BLOCK + key(claim), trace(claim)))
        .toList();
  }

  private static Trace trace(Claim claim) {
    TimeInterval time = time(claim);
    return Trace.of(
        claim.quantity().hardInBase(),
        time.from().toString(),
        time.to().toString(),
        time.to().plusDays(1).toString());
  }

  /** Whether both begin or both end together, or one follows the other. */
  static boolean meet(Trace one, Trace other) {
    return one.same(other, FROM) != one.same(other, TO)
        || one.field(DAY_AFTER).equals(other.field(FROM))
        || other.field(DAY_AFTER).equals(one.field(FROM));
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    reading.claims().stream()
        .filter(CumulationAligner::isFlow)
        .forEach(claim -> parts.add(BLOCK + key(claim), claim));
    return parts.blocks(true, true, false);
  }

  /** Whether one stretch begins with the other and ends before it. */
  static boolean continues(TimeInterval before, TimeInterval total) {
    return before.from().equals(total.from())
        && before.to().isBefore(total.to())
        && total.from().getDayOfYear() == 1;
  }

  /** Of what flows, for which a time is told. */
  static TimeInterval time(Claim claim) {
    return Objects.requireNonNull(claim.context().time());
  }

  private static boolean isFlow(Claim claim) {
    Context context = claim.context();
    return claim.kind() == FigureKind.LEVEL
        && context.time() != null
        && !context.instant()
        && claim.quantity().hedge() == null
        && context.indicator().length() >= TELLING_NAME;
  }

  private static String key(Claim claim) {
    int year = time(claim).to().getYear();
    return Names.core(claim.context().indicator()) + "|" + claim.measure().base() + "|" + year;
  }
}
