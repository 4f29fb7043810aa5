package heshu.desk;

import heshu.check.RuleInfo;

/**
 * One line below rules: in a configuration.
 *
 * @param name a rule's id or a family
 */
record RuleSwitch(String name, Level level, Faults.Place place) {

  boolean holdsFor(RuleInfo rule) {
    return name.equals(rule.id()) || name.equals(rule.family());
  }
}
