package heshu.planted;

import heshu.article.Position;
import heshu.check.Audit;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.planted.Outcome.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Plants errors in copies of articles and counts which are found: {@code FOLDER MISSES.tsv [N
 * [RULE,RULE…]]}. Only relations that heshu verified are changed, one figure at a time; of those
 * every Nth by its fingerprint, and only those of the rules named.
 */
public final class PlantedErrors {
  static final String ALL = "all";

  private PlantedErrors() {}

  public static void main(String[] args) throws IOException {
    Planter planter = new Planter();
    Audit audit = planter.untouched(List.of(args[0]));
    long every = args.length > 2 ? Long.parseLong(args[2]) : 1;
    String rules = args.length > 3 ? args[3] : ALL;
    List<Outcome> outcomes = outcomes(planter, audit, every, rules);
    System.out.println("untouched: " + alarms(audit));
    System.out.println(Tally.table("rule", outcomes, o -> o.relation().rule()));
    System.out.println(Tally.table("change", outcomes, o -> o.change().kind().name()));
    List<Outcome> lost = outcomes.stream().filter(o -> o.fate() == Fate.LOST).toList();
    System.out.println(Tally.table("lost because", lost, Outcome::reason));
    Path misses = Path.of(args[1]);
    Files.createDirectories(misses.toAbsolutePath().getParent());
    Files.write(misses, lost.stream().map(PlantedErrors::line).toList());
    System.out.println(lost.size() + " misses in " + misses);
  }

  /** The outcomes of all verified relations of which no figure is reported already. */
  static List<Outcome> outcomes(Planter planter, Audit audit, long every, String rules) {
    List<String> meant = List.of(rules.split(","));
    Set<String> reported = new HashSet<>();
    audit.results().stream()
        .filter(r -> r.verdict() == Verdict.CONTRADICTED)
        .forEach(r -> r.evidence().forEach(e -> reported.add(place(e))));
    List<Outcome> outcomes = new ArrayList<>();
    for (Result result : audit.results()) {
      boolean drawn =
          Long.remainderUnsigned(seed(result), every) == 0
              && (rules.equals(ALL) || meant.contains(result.rule()));
      if (drawn
          && result.verdict() == Verdict.CONSISTENT
          && result.evidence().stream().map(PlantedErrors::place).noneMatch(reported::contains)) {
        outcomes.addAll(planter.plant(result));
      }
    }
    return outcomes;
  }

  private static long seed(Result result) {
    return Long.parseUnsignedLong(result.fingerprint(), 16);
  }

  private static String alarms(Audit audit) {
    return audit.articles().size()
        + " articles, alarms "
        + audit.results().stream()
            .filter(r -> r.severity() == Severity.ERROR || r.severity() == Severity.WARNING)
            .collect(Collectors.groupingBy(Result::rule, TreeMap::new, Collectors.counting()));
  }

  private static String place(Evidence evidence) {
    return evidence.mention().article().id() + "#" + evidence.mention().span().start();
  }

  private static String line(Outcome lost) {
    Change change = lost.change();
    Position at = change.changed().mention().position();
    String source = change.changed().mention().article().source().text();
    return String.join(
        "\t",
        change.articleId(),
        at.line() + ":" + at.column(),
        lost.relation().rule(),
        change.kind().name(),
        change.changed().mention().quote(),
        change.before(source) + "→" + change.replacement(),
        lost.relation().evidence().stream()
            .map(e -> e.mention().quote())
            .collect(Collectors.joining(" | ")),
        lost.reason());
  }
}
