package heshu.judged;

import heshu.check.Result;
import heshu.check.Severity;
import heshu.judged.Judgement.Opinion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Findings held against the judgements that people gave before. */
final class Judged {
  private static final String ROW = "%-26s %6s %6s %9s %10s%n";

  private final Map<String, Map<Opinion, Integer>> byRule = new TreeMap<>();
  private final List<Result> unjudged = new ArrayList<>();
  private final List<Judgement> lost;

  /**
   * Errors and warnings are to be judged; notes are counted where they were.
   *
   * @param articles file names of those checked; judgements on others are left alone
   */
  Judged(List<Judgement> judgements, Collection<Result> findings, Set<String> articles) {
    lost = new ArrayList<>(judgements);
    lost.removeIf(judgement -> !articles.contains(judgement.article()));
    for (Result finding : findings) {
      Optional<Judgement> judged = judgements.stream().filter(j -> j.isOf(finding)).findFirst();
      if (judged.isPresent()) {
        lost.remove(judged.get());
        byRule
            .computeIfAbsent(finding.rule(), rule -> new EnumMap<>(Opinion.class))
            .merge(judged.get().opinion(), 1, Integer::sum);
      } else if (finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING) {
        unjudged.add(finding);
      }
    }
  }

  List<Result> unjudged() {
    return List.copyOf(unjudged);
  }

  List<Judgement> lost() {
    return List.copyOf(lost);
  }

  /**
   * By rule: how many are right, wrong, arguable; how many of those told right from wrong are
   * right.
   */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(ROW.formatted("rule", "right", "wrong", "arguable", "precision"));
    Map<Opinion, Integer> all = new EnumMap<>(Opinion.class);
    byRule.forEach(
        (rule, count) -> {
          table.append(row(rule, count));
          count.forEach((opinion, n) -> all.merge(opinion, n, Integer::sum));
        });
    return table.append(row("all", all)).toString();
  }

  private static String row(String name, Map<Opinion, Integer> count) {
    int right = count.getOrDefault(Opinion.RIGHT, 0);
    int wrong = count.getOrDefault(Opinion.WRONG, 0);
    String precision = right + wrong == 0 ? "-" : 100 * right / (right + wrong) + " %";
    int arguable = count.getOrDefault(Opinion.ARGUABLE, 0);
    return ROW.formatted(name, right, wrong, arguable, precision);
  }
}
