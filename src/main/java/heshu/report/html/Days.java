package heshu.report.html;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Days laid along a line of pixels. */
record Days(LocalDate from, LocalDate to, double start, double end) {
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};
  private static final int MOST_TICKS = 7;

  static Days around(Collection<LocalDate> days, double start, double end) {
    LocalDate first = Collections.min(days);
    LocalDate last = Collections.max(days);
    long room = Math.max(5, (last.toEpochDay() - first.toEpochDay()) / 12);
    return new Days(first.minusDays(room), last.plusDays(room), start, end);
  }

  double at(LocalDate day) {
    double share =
        (double) (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
    return start + share * (end - start);
  }

  /** First days of months in view, at most seven; both ends where there is none. */
  List<Axis.Tick> ticks() {
    for (int step : STEPS) {
      List<Axis.Tick> ticks = ticks(step);
      if (ticks.size() <= MOST_TICKS) {
        return ticks.isEmpty()
            ? List.of(tick(from, from.toString()), tick(to, to.toString()))
            : ticks;
      }
    }
    return List.of();
  }

  private List<Axis.Tick> ticks(int months) {
    List<Axis.Tick> ticks = new ArrayList<>();
    LocalDate day = LocalDate.of(from.getYear(), 1, 1);
    while (!day.isAfter(to)) {
      if (!day.isBefore(from)) {
        String label =
            months >= 12 ? String.valueOf(day.getYear()) : day.toString().substring(0, 7);
        ticks.add(tick(day, label));
      }
      day = day.plus(Period.ofMonths(months));
    }
    return ticks;
  }

  private Axis.Tick tick(LocalDate day, String label) {
    return new Axis.Tick(Axis.pixel(at(day)), label);
  }
}
