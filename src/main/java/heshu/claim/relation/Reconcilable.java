package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.Map;

/** Figures that do not fit each other and of which any one may be the wrong one. */
public interface Reconcilable extends Subject {

  /**
   * What each figure would have to be if the others are right, in its base measure; figures of
   * which that cannot be told are left out.
   */
  Map<Claim, Interval> needed();
}
