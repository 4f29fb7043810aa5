package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Cumulation;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Figures of periods that follow one another and of the time that they make up, told in one article
 * under one name: 上半年, 下半年 and 全年.
 */
public final class PeriodSumReader implements RelationReader {
  /** What is counted at an instant, or as a mean, does not add up over time. */
  private static final Pattern NO_FLOW =
      Pattern.compile("均|指数|价|率|余额|存|保有|规模|用户|人口|温|最|累计|总数|数量|面积|净|利润|亏|差额|[顺逆]差");

  /** A half-year may hold what was revised since the quarter was told. */
  private static final Interval REVISED =
      Interval.closed(Rational.of(98, 100), Rational.of(102, 100));

  private static final int SHORTEST_NAME = 2;
  private static final int MANY = 40;
  private static final int MOST_PERIODS = 12;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Claim> flows =
        passage.items().stream()
            .filter(Item::isStanding)
            .map(Item::figure)
            .filter(PeriodSumReader::isFlow)
            .toList();
    for (Claim total : flows) {
      List<Claim> periods =
          time(total).isMonth()
              ? List.of()
              : flows.stream().filter(period -> isPeriod(period, total)).limit(MANY).toList();
      if (periods.size() > 2) {
        new Chains(total, periods).relation().ifPresent(found);
      }
    }
  }

  /** Whether a figure is told of the same thing for some of the time; the whole is one of them. */
  private static boolean isPeriod(Claim period, Claim total) {
    String one = name(period);
    String other = name(total);
    return time(period).within(time(total))
        && period.sameMeasure(total)
        && (one.endsWith(other) || other.endsWith(one))
        && period.context().scope().place().equals(total.context().scope().place());
  }

  private static boolean isFlow(Claim claim) {
    TimeInterval time = claim.context().time();
    return time != null
        && !claim.context().instant()
        && claim.quantity().hedge() == null
        && claim.quantity().hardInBase().isPositive()
        && name(claim).length() >= SHORTEST_NAME
        && time.from().getYear() == time.to().getYear();
  }

  private static String name(Claim claim) {
    return Names.core(claim.context().indicator());
  }

  private static TimeInterval time(Claim claim) {
    return Objects.requireNonNull(claim.context().time(), "a flow has a time");
  }

  /** The ways to make up the time of one figure of the times of others. */
  private static final class Chains {
    private final Claim total;
    private final TimeInterval whole;
    private final List<Claim> claims;
    private final List<List<Claim>> found = new ArrayList<>();

    Chains(Claim total, List<Claim> claims) {
      this.total = total;
      this.whole = time(total);
      this.claims = claims;
      follow(whole.from(), new ArrayList<>());
    }

    /** The chain that fits; the only one where it is far off. */
    Optional<Subject> relation() {
      return found.stream()
          .filter(chain -> sum(chain).overlaps(total.quantity().hardInBase()))
          .findFirst()
          .map(chain -> (Subject) new Cumulation(total, chain))
          .or(this::stated);
    }

    private Optional<Subject> stated() {
      boolean only =
          found.size() == 1
              && claims.stream().filter(c -> time(c).sameDays(whole)).count() == 1
              && !NO_FLOW.matcher(total.context().indicator()).find()
              && sum(found.get(0)).times(REVISED).disjoint(total.quantity().hardInBase());
      return only ? Optional.of(new Cumulation(total, found.get(0))) : Optional.empty();
    }

    private void follow(LocalDate from, List<Claim> chain) {
      if (from.isAfter(whole.to())) {
        found.add(List.copyOf(chain));
        return;
      }
      for (Claim next : claims) {
        TimeInterval time = time(next);
        boolean fits = time.from().equals(from) && !time.sameDays(whole);
        if (fits && chain.size() < MOST_PERIODS && found.size() < MANY) {
          chain.add(next);
          follow(time.to().plusDays(1), chain);
          chain.remove(chain.size() - 1);
        }
      }
    }

    private static Interval sum(List<Claim> chain) {
      return chain.stream()
          .map(claim -> claim.quantity().hardInBase())
          .reduce(Interval.point(Rational.ZERO), Interval::plus);
    }
  }
}
