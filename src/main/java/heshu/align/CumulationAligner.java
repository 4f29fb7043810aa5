package heshu.align;

import heshu.claim.Claim;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Cumulation;
import heshu.extract.relation.Names;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a year so far that follow one another, with that of the period between: 1-6月, 7月 and
 * 1-7月. Figures may be revised, so only sums that fit are taken to belong together.
 */
final class CumulationAligner {
  static final String BLOCK = "cumulation|";
  private static final int TELLING_NAME = 4;

  /** A name told more often than this names too many things. */
  private static final int LARGEST_BLOCK = 60;

  List<Cumulation> align(List<Reading> readings, List<Reading> published) {
    Map<String, List<Claim>> byName = new LinkedHashMap<>();
    Stream.concat(readings.stream(), published.stream())
        .flatMap(reading -> reading.claims().stream())
        .filter(CumulationAligner::isFlow)
        .forEach(claim -> byName.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    List<Cumulation> found = new ArrayList<>();
    byName.values().stream()
        .filter(claims -> claims.size() <= LARGEST_BLOCK)
        .forEach(claims -> sums(claims, found));
    return found;
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    reading.claims().stream()
        .filter(CumulationAligner::isFlow)
        .forEach(claim -> parts.add(BLOCK + key(claim), claim));
    return parts.blocks(LARGEST_BLOCK, true);
  }

  private static void sums(List<Claim> claims, List<Cumulation> found) {
    for (Claim total : claims) {
      for (Claim before : claims) {
        if (continues(time(before), time(total))) {
          claims.stream()
              .filter(last -> fills(time(before), time(last), time(total)))
              .filter(last -> fits(total, before, last))
              .findFirst()
              .ifPresent(last -> found.add(new Cumulation(total, before, last)));
        }
      }
    }
  }

  private static boolean fits(Claim total, Claim before, Claim last) {
    Interval sum = before.quantity().hardInBase().plus(last.quantity().hardInBase());
    return sum.overlaps(total.quantity().hardInBase());
  }

  /** Whether one stretch begins with the other and ends before it. */
  private static boolean continues(@Nullable TimeInterval before, @Nullable TimeInterval total) {
    return before != null
        && total != null
        && before.from().equals(total.from())
        && before.to().isBefore(total.to())
        && total.from().getDayOfYear() == 1;
  }

  private static boolean fills(
      @Nullable TimeInterval before, @Nullable TimeInterval last, @Nullable TimeInterval total) {
    return before != null
        && last != null
        && total != null
        && last.from().equals(before.to().plusDays(1))
        && last.to().equals(total.to());
  }

  private static @Nullable TimeInterval time(Claim claim) {
    return claim.context().instant() ? null : claim.context().time();
  }

  private static boolean isFlow(Claim claim) {
    return claim.kind() == FigureKind.LEVEL
        && time(claim) != null
        && claim.quantity().hedge() == null
        && claim.context().indicator().length() >= TELLING_NAME;
  }

  private static String key(Claim claim) {
    return Names.core(claim.context().indicator()) + "|" + claim.measure().base();
  }
}
