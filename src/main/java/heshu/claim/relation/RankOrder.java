package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures in the order of their ranks, the first one first: 前三位依次为…，分别为…. */
public record RankOrder(Mention words, List<Claim> figures) implements Subject {
  public RankOrder {
    figures = List.copyOf(figures);
  }

  /** Whether no figure must be larger than the one ranked before it. */
  public boolean isFalling() {
    for (int i = 1; i < figures.size(); i++) {
      if (mustExceed(figures.get(i), figures.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean mustExceed(Claim later, Claim earlier) {
    Interval low = earlier.quantity().hardInBase();
    Interval high = later.quantity().hardInBase();
    return low.hi() != null && high.lo() != null && low.hi().compareTo(high.lo()) < 0;
  }

  public List<String> steps() {
    List<String> steps = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      Claim earlier = figures.get(i - 1);
      Claim later = figures.get(i);
      steps.add(earlier.quote() + (mustExceed(later, earlier) ? " < " : " ≥ ") + later.quote());
    }
    return steps;
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).and("figure", figures).map();
  }
}
