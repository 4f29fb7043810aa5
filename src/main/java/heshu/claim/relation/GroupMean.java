package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mean or rate of all and those of the groups that all divide into: it lies between them.
 *
 * @param value that of all, signed; {@code values} those of the groups
 * @param stated whether nothing but an error puts it elsewhere; growth of a mean may lie elsewhere
 *     where people move from one group to another
 */
public record GroupMean(
    Claim mean, Interval value, List<Claim> groups, List<Interval> values, boolean stated)
    implements Subject {

  public GroupMean {
    groups = List.copyOf(groups);
    values = List.copyOf(values);
  }

  /** From the least to the greatest of the groups. */
  public Interval range() {
    Interval range = values.get(0);
    for (Interval value : values) {
      range = hull(range, value);
    }
    return range;
  }

  private static Interval hull(Interval one, Interval other) {
    return new Interval(
        least(one.lo(), other.lo()),
        false,
        one.hi() == null || other.hi() == null ? null : Rational.max(one.hi(), other.hi()),
        false);
  }

  private static @Nullable Rational least(@Nullable Rational one, @Nullable Rational other) {
    return one == null || other == null ? null : Rational.min(one, other);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("mean", mean).and("group", groups).map();
  }
}
