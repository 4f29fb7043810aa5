package heshu.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs each rule by itself: the engine matches the conditions of all rules together, so that only
 * so can their times be told apart.
 */
final class Costing {
  private record Given(Collection<?> facts, Evidences evidences) {}

  private final Limits limits;
  private final Map<RuleBook, List<Given>> units = new HashMap<>();
  private final Map<String, Integer> facts = new HashMap<>();

  Costing(Limits limits) {
    this.limits = limits;
  }

  void add(RuleBook book, Collection<?> own, Evidences evidences) {
    Collection<?> all = own;
    if (book.hasPolicies()) {
      try {
        all = new Firing(book.policies(Set.of()), null).derive(own, limits.firings(own.size()));
      } catch (RuleFailure e) {
        all = own; // the check itself has told of it
      }
    }
    all.forEach(fact -> facts.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
    units.computeIfAbsent(book, b -> new ArrayList<>()).add(new Given(all, evidences));
  }

  Costs costs() {
    Map<String, Costs.Cost> rules = new HashMap<>();
    units.forEach(
        (book, given) ->
            book.rules()
                .forEach(rule -> rules.merge(rule.id(), cost(book, rule, given), Costing::sum)));
    return new Costs(
        rules.values().stream()
            .sorted(
                Comparator.comparing(Costs.Cost::nanos).reversed().thenComparing(Costs.Cost::rule))
            .toList(),
        facts);
  }

  private static Costs.Cost sum(Costs.Cost one, Costs.Cost other) {
    return new Costs.Cost(one.rule(), one.nanos() + other.nanos(), one.matches() + other.matches());
  }

  private Costs.Cost cost(RuleBook book, RuleInfo rule, List<Given> given) {
    Set<String> others = new HashSet<>();
    book.rules().forEach(other -> others.add(other.id()));
    others.remove(rule.id());
    Network alone = book.judging(others);
    long matches = 0;
    long began = System.nanoTime();
    for (Given unit : given) {
      Firing firing = new Firing(alone, new Findings(book, unit.evidences()));
      try {
        int most = limits.firings(unit.facts().size());
        firing.run(unit.facts(), most);
      } catch (RuleFailure e) {
        break; // the check itself has told of it
      } finally {
        matches += firing.count();
      }
    }
    return new Costs.Cost(rule.id(), System.nanoTime() - began, matches);
  }
}
