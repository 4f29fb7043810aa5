package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What figures would have to be, in the order of reading. */
final class Needs {
  private final Map<Claim, Interval> needed = new LinkedHashMap<>();

  /** Left out where the arithmetic says nothing, as where a loss would be divided by. */
  Needs and(Claim claim, Supplier<Interval> value) {
    Interval need = value.get();
    if (!need.equals(Interval.ALL)) {
      needed.put(claim, need);
    }
    return this;
  }

  /** Of two figures of one fact each must be what the other is. */
  static Map<Claim, Interval> ofOneFact(Claim first, Claim second) {
    return new Needs().and(first, () -> base(second)).and(second, () -> base(first)).map();
  }

  /** A rate in percent as a factor: 20 is 1.2. */
  static Interval factor(Interval rate) {
    return rate.plus(Interval.point(Rational.HUNDRED)).times(Rational.ONE.over(Rational.HUNDRED));
  }

  static Interval percent(Interval ratio) {
    return ratio.times(Rational.HUNDRED);
  }

  static Interval base(Claim claim) {
    return claim.quantity().hardInBase();
  }

  static Interval total(List<Claim> claims, Claim without) {
    Interval total = Interval.point(Rational.ZERO);
    for (Claim claim : claims) {
      total = claim == without ? total : total.plus(base(claim));
    }
    return total;
  }

  static Interval total(List<Claim> claims) {
    Interval total = Interval.point(Rational.ZERO);
    for (Claim claim : claims) {
      total = total.plus(base(claim));
    }
    return total;
  }

  Map<Claim, Interval> map() {
    return Collections.unmodifiableMap(needed);
  }
}
