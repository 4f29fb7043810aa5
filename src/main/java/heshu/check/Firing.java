package heshu.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.core.phreak.RuleAgendaItem;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One session, from its facts to the last rule that fires. */
final class Firing {
  private static final Pattern NAMED = Pattern.compile("Rule \"([^\"]+)\"");
  private final Network network;
  private final KieSession session;
  private final Map<String, Integer> fired = new HashMap<>();
  private volatile boolean halted;
  private volatile boolean ended;
  private volatile @Nullable String current;

  Firing(Network network, @Nullable Findings findings) {
    this.network = network;
    session = network.base().newKieSession();
    if (findings != null && network.hasGlobals()) {
      session.setGlobal("findings", findings);
    }
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            String rule = event.getMatch().getRule().getName();
            current = rule;
            fired.merge(rule, 1, Integer::sum);
          }

          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            current = null;
          }
        });
  }

  /** Fires until nothing is left; returns the facts, those that rules inserted included. */
  Collection<Object> derive(Collection<?> facts, int most) throws RuleFailure {
    return fire(facts, most, () -> List.copyOf(session.getObjects()));
  }

  /** Fires until nothing is left; what no rule matches is not given to the engine. */
  void run(Collection<?> facts, int most) throws RuleFailure {
    List<?> matched = facts.stream().filter(network::matches).toList();
    Collection<Object> unused = fire(matched, most, List::of);
  }

  private Collection<Object> fire(
      Collection<?> facts, int most, Supplier<Collection<Object>> afterwards) throws RuleFailure {
    try {
      facts.forEach(session::insert);
      int count = session.fireAllRules(most);
      if (halted || count >= most) {
        throw new RuleFailure(mostFired(), "触发了 " + count + " 次仍未结束", null);
      }
      return afterwards.get();
    } catch (ConsequenceException e) {
      throw new RuleFailure(e.getRule().getName(), cause(e), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new RuleFailure(named(e), cause(e), e);
    } finally {
      ended = true;
      session.dispose();
    }
  }

  /** Stops before the next rule fires; from another thread. */
  void halt() {
    halted = true;
    session.halt();
  }

  /** How often rules fired. */
  int count() {
    return fired.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean ended() {
    return ended;
  }

  /** The rule that is firing, or whose conditions are being matched; null where none is. */
  @Nullable String running() {
    String firing = current;
    if (firing != null) {
      return firing;
    }
    RuleAgendaItem next = ((StatefulKnowledgeSessionImpl) session).getAgenda().peekNextRule();
    return next == null ? null : next.getRule().getName();
  }

  /** The rule that an error in a condition names; else the one whose conditions are matched. */
  private @Nullable String named(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      Matcher named = NAMED.matcher(String.valueOf(e.getMessage()));
      if (e instanceof ConstraintEvaluationException && named.find()) {
        return named.group(1);
      }
    }
    return running();
  }

  private @Nullable String mostFired() {
    return fired.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static String cause(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName()
        + (root.getMessage() == null ? "" : "：" + root.getMessage());
  }
}
