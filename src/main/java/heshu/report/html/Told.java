package heshu.report.html;

import heshu.claim.Claim;
import heshu.claim.TimeInterval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the days that it is told for; those of its publication where the text tells none.
 *
 * @param dated whether the text tells the days
 */
record Told(Claim claim, LocalDate from, LocalDate to, boolean dated) {
  static final Comparator<Told> IN_TIME =
      Comparator.comparing(Told::to).thenComparing(told -> told.claim().id());

  /** Those of the figures whose days are known, in the order of time. */
  static List<Told> of(List<Claim> claims) {
    return claims.stream().flatMap(c -> of(c).stream()).sorted(IN_TIME).toList();
  }

  private static List<Told> of(Claim claim) {
    TimeInterval time = claim.context().time();
    if (time != null) {
      return List.of(new Told(claim, time.from(), time.to(), true));
    }
    var published = claim.mention().article().publication();
    LocalDate from = published.from();
    LocalDate to = published.to();
    return from == null || to == null ? List.of() : List.of(new Told(claim, from, to, false));
  }

  @Nullable LocalDate published() {
    return claim.mention().article().publication().from();
  }

  String days() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
