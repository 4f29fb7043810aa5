package heshu.check;

import java.util.List;
import java.util.Map;

/**
 * What checking costs, rule by rule.
 *
 * @param rules the dearest first
 * @param facts how many of each kind the rules were given
 */
public record Costs(List<Cost> rules, Map<String, Integer> facts) {
  /**
   * Of one rule, run by itself.
   *
   * @param nanos with the facts put into its sessions
   * @param matches how often it fired
   */
  public record Cost(String rule, long nanos, long matches) {}

  public Costs {
    rules = List.copyOf(rules);
    facts = Map.copyOf(facts);
  }
}
