package heshu.align;

import heshu.claim.TimeInterval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** On which days the stretches end that begin with a year. */
final class YearsSoFar {
  private final Map<Integer, Set<LocalDate>> ofYear = new HashMap<>();
  private final Set<LocalDate> ends = new HashSet<>();

  void add(TimeInterval time) {
    if (time.from().getDayOfYear() == 1) {
      ofYear.computeIfAbsent(time.from().getYear(), year -> new HashSet<>()).add(time.to());
      ends.add(time.to());
    }
  }

  /**
   * Whether a stretch may follow another one of its year, be followed, or be what lies between two:
   * most figures of an archive tell of a day, or of a year that no one tells in part.
   */
  boolean concern(TimeInterval time) {
    return time.from().getDayOfYear() == 1
        ? ofYear.getOrDefault(time.from().getYear(), Set.of()).size() > 1
        : ends.contains(time.to());
  }
}
