package heshu.check;

import heshu.article.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The facts of one article, or of one shard of pairs, on their way through the rules. A rule that
 * fails is left out and named, and the others go on.
 */
final class Unit {
  private final RuleBook book;
  private final Limits limits;
  private final String name;
  private final Collection<?> facts;
  private final Evidences evidences;
  private final Set<String> off = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private volatile boolean abandoned;

  Unit(RuleBook book, Limits limits, String name, Collection<?> facts, Evidences evidences) {
    this.book = book;
    this.limits = limits;
    this.name = name;
    this.facts = facts;
    this.evidences = evidences;
  }

  /**
   * Runs to the end; {@code started} is told of each session, so that it can be stopped. Empty
   * where the unit was left behind.
   */
  Optional<Checked> run(Consumer<Firing> started) {
    while (true) {
      Findings findings = new Findings(book, evidences);
      try {
        fire(findings, started, off);
        return Optional.of(new Checked(findings.found(), problems));
      } catch (RuleFailure e) {
        if (abandoned) {
          return Optional.empty();
        }
        String rule = e.rule();
        if (rule != null && off.add(rule)) {
          blame(rule, e.why());
        } else if (!leaveOutThoseThatFailAlone()) {
          problems.add(new Problem(name, "规则引擎出错，这一部分未检查：" + e.why(), true));
          return Optional.of(new Checked(List.of(), problems));
        }
      }
    }
  }

  /**
   * The same facts without the rule that keeps a session from ending though it was told to halt;
   * this unit is left to itself. Empty of facts where the rule is not known.
   */
  Unit withoutHung(Firing firing) {
    abandoned = true;
    String rule = firing.running();
    String why = "超过 " + limits.time().toMillis() / 1000.0 + " 秒仍未结束";
    boolean known = rule != null && !off.contains(rule);
    Unit next = new Unit(book, limits, name, known ? facts : List.of(), evidences);
    next.off.addAll(off);
    next.problems.addAll(problems);
    if (rule != null && known) {
      next.off.add(rule);
      next.blame(rule, why);
    } else {
      next.problems.add(new Problem(name, "规则引擎" + why + "，这一部分未检查", true));
    }
    return next;
  }

  private void fire(Findings findings, Consumer<Firing> started, Set<String> without)
      throws RuleFailure {
    Collection<?> all = facts;
    if (book.hasPolicies()) {
      Firing derive = new Firing(book.policies(without), null);
      started.accept(derive);
      all = derive.derive(facts, limits.firings(facts.size()));
    }
    Network network = book.judging(without);
    if (network.isIdleOn(all)) {
      return;
    }
    Firing judge = new Firing(network, findings);
    started.accept(judge);
    judge.run(all, limits.firings(all.size()));
  }

  private boolean leaveOutThoseThatFailAlone() {
    Set<String> all = new HashSet<>(off);
    book.rules().forEach(r -> all.add(r.id()));
    int before = off.size();
    for (RuleInfo rule : book.rules()) {
      Set<String> others = new HashSet<>(all);
      others.remove(rule.id());
      try {
        fire(new Findings(book, evidences), f -> {}, others);
      } catch (RuleFailure e) {
        if (off.add(rule.id())) {
          blame(rule.id(), e.why());
        }
      }
    }
    return off.size() > before;
  }

  private void blame(String rule, String why) {
    problems.add(new Problem(name, "规则 " + rule + " " + why + "；已停用，其余规则照常检查", true));
  }
}
