package heshu.planted;

import heshu.planted.Outcome.Fate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Outcomes counted by what they have in common. */
final class Tally {
  private static final String ROW = "%-26s %8s %8s %8s %8s %9s %9s%n";

  private Tally() {}

  static String table(String title, Collection<Outcome> all, Function<Outcome, String> by) {
    StringBuilder table = new StringBuilder();
    table.append(ROW.formatted(title, "planted", "found", "noted", "lost", "found %", "admitted"));
    Map<String, List<Outcome>> groups =
        all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    groups.forEach((name, some) -> table.append(row(name, some)));
    return table.append(row("all", all)).toString();
  }

  private static String row(String name, Collection<Outcome> outcomes) {
    Map<Fate, Integer> count = new EnumMap<>(Fate.class);
    outcomes.forEach(o -> count.merge(o.fate(), 1, Integer::sum));
    int found = count.getOrDefault(Fate.FOUND, 0);
    int noted = count.getOrDefault(Fate.NOTED, 0);
    int lost = count.getOrDefault(Fate.LOST, 0);
    int planted = found + noted + lost;
    String share = planted == 0 ? "-" : String.valueOf(100 * (found + noted) / planted);
    return ROW.formatted(
        name, planted, found, noted, lost, share, count.getOrDefault(Fate.ADMITTED, 0));
  }
}
