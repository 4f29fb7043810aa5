package heshu.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two figures of one name held against each other slot by slot (DESIGN section 4).
 *
 * @param differing slots of which both figures tell, and not the same
 * @param unknown slots of which one figure or both tell nothing
 */
public record Comparison(Set<Slot> differing, Set<Slot> unknown) {
  public Comparison {
    differing = Collections.unmodifiableSet(differing);
    unknown = Collections.unmodifiableSet(unknown);
  }

  public static Comparison of(Claim first, Claim second) {
    return of(Slots.of(first), Slots.of(second));
  }

  public static Comparison of(Slots first, Slots second) {
    EnumSet<Slot> differing = EnumSet.noneOf(Slot.class);
    EnumSet<Slot> unknown = EnumSet.noneOf(Slot.class);
    Context one = first.context();
    Context other = second.context();
    if (!first.measure().sameKind(second.measure())) {
      differing.add(Slot.MEASURE);
    }
    if (first.kind() != second.kind()) {
      differing.add(Slot.KIND);
    }
    if (one.basis() != other.basis()) {
      (one.basis() == Basis.NONE || other.basis() == Basis.NONE ? unknown : differing)
          .add(Slot.BASIS);
    }
    TimeInterval when = one.time();
    TimeInterval then = other.time();
    if (when == null || then == null) {
      unknown.add(Slot.TIME);
    } else if (!when.sameDays(then)) {
      differing.add(Slot.TIME);
    }
    if (one.scope().place().isEmpty() || other.scope().place().isEmpty()) {
      unknown.add(Slot.PLACE);
    } else if (!one.scope().samePlace(other.scope())) {
      differing.add(Slot.PLACE);
    }
    return new Comparison(differing, unknown);
  }

  /** Nothing is known to differ. */
  public boolean comparable() {
    return differing.isEmpty();
  }
}
