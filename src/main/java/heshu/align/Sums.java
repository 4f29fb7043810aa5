package heshu.align;

import heshu.claim.Claim;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Cumulation;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Figures of a year so far that are the sum of an earlier one and that of the period between. Of a
 * name that is told often, tellings of one value for one time are taken together: each is in a sum,
 * and not each with each.
 */
final class Sums {
  /** A name that has more different figures than this in one year names too many things. */
  static final int MOST_FIGURES = 60;

  /** One value for one time. */
  private record Value(TimeInterval time, Interval reading) {
    static Value of(Claim claim) {
      return new Value(CumulationAligner.time(claim), claim.quantity().hardInBase());
    }

    boolean continues(Value before) {
      return CumulationAligner.continues(before.time, time);
    }

    /** Whether it lies between two and makes up what the second is more than the first. */
    boolean fills(Value before, Value total) {
      return time.from().equals(before.time.to().plusDays(1))
          && time.to().equals(total.time.to())
          && reading.plus(before.reading).overlaps(total.reading);
    }
  }

  /** A value with the claims that tell it. */
  private record Figure(Value value, List<Claim> told) {
    Claim telling(int number) {
      return told.get(number % told.size());
    }
  }

  private Sums() {}

  /** Of the figures of one name in one year. */
  static List<Cumulation> among(List<Claim> claims) {
    List<Figure> figures = figures(claims);
    List<Cumulation> found = new ArrayList<>();
    if (figures.size() > MOST_FIGURES) {
      return found;
    }
    for (Figure total : figures) {
      for (Figure before : figures) {
        if (total.value().continues(before.value())) {
          figures.stream()
              .filter(last -> last.value().fills(before.value(), total.value()))
              .map(last -> sums(total, before, last))
              .filter(sums -> !sums.isEmpty())
              .findFirst()
              .ifPresent(found::addAll);
        }
      }
    }
    return found;
  }

  /** Few stand for themselves. */
  private static List<Figure> figures(List<Claim> claims) {
    if (claims.size() <= MOST_FIGURES) {
      return claims.stream().map(claim -> new Figure(Value.of(claim), List.of(claim))).toList();
    }
    Map<Value, List<Claim>> told = new LinkedHashMap<>();
    claims.forEach(c -> told.computeIfAbsent(Value.of(c), v -> new ArrayList<>()).add(c));
    List<Figure> figures = new ArrayList<>();
    told.forEach((value, tellings) -> figures.add(new Figure(value, tellings)));
    return figures;
  }

  /** Every telling once at least; what one article alone tells is held together in that article. */
  private static List<Cumulation> sums(Figure total, Figure before, Figure last) {
    int most =
        Stream.of(total, before, last).mapToInt(figure -> figure.told().size()).max().orElse(0);
    List<Cumulation> sums = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Claim first = before.telling(i);
      Claim whole = total.telling(i);
      Stream.of(last.telling(i), last.telling(i + 1))
          .map(second -> new Cumulation(whole, List.of(first, second)))
          .filter(sum -> !inOneArticle(sum))
          .findFirst()
          .ifPresent(sums::add);
    }
    return sums;
  }

  private static boolean inOneArticle(Cumulation sum) {
    return sum.periods().stream()
        .allMatch(period -> period.mention().article() == sum.total().mention().article());
  }
}
