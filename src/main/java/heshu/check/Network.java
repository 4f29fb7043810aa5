package heshu.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.base.base.ClassObjectType;
import org.drools.base.common.NetworkNode;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/** Some rules, compiled into one network: what they match at all, and how they join it. */
final class Network {
  /** Facts of which a session holds one, so that joining them without an index costs nothing. */
  private static final Set<String> ONE_A_SESSION = Set.of("heshu.article.Article");

  private final KieBase base;
  private final List<Class<?>> matched = new ArrayList<>();
  private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

  /** Whether a rule may fire without any fact. */
  private final boolean unconditional;

  private final boolean globals;

  private Network(KieBase base) {
    this.base = base;
    boolean nothing = false;
    for (ObjectTypeNode node : types()) {
      if (node.getObjectType() instanceof ClassObjectType type && node.getSinks().length > 0) {
        boolean initial = type.isAssignableTo(org.drools.base.InitialFact.class);
        nothing |= initial;
        matched.add(type.getClassType());
      }
    }
    unconditional = nothing;
    globals = base.getKiePackages().stream().anyMatch(p -> !p.getGlobalVariables().isEmpty());
  }

  /** Of those rules of the models whose names are wanted. */
  static Network of(List<Model> models, Predicate<String> wanted) {
    List<Model> parts = new ArrayList<>();
    models.forEach(model -> parts.add(new ModelPart(model, wanted)));
    return new Network(KieBaseBuilder.createKieBaseFromModel(parts, new KieBaseOption[0]));
  }

  KieBase base() {
    return base;
  }

  private List<ObjectTypeNode> types() {
    return ((InternalRuleBase) base).getRete().getObjectTypeNodes();
  }

  /** Whether a condition of some rule is about facts of this kind. */
  boolean matches(Object fact) {
    return known.computeIfAbsent(
        fact.getClass(), kind -> matched.stream().anyMatch(type -> type.isAssignableFrom(kind)));
  }

  /** Whether no rule can fire on some facts. */
  boolean isIdleOn(Collection<?> facts) {
    return !unconditional && facts.stream().noneMatch(this::matches);
  }

  /** Whether rules speak by a global. */
  boolean hasGlobals() {
    return globals;
  }

  /** The joins that hold every fact against every other: rule and kind of fact. */
  Set<String> unindexedJoins() {
    Set<String> joins = new TreeSet<>();
    Set<NetworkNode> seen = new HashSet<>();
    types().forEach(node -> walk(node, seen, joins));
    return joins;
  }

  private static void walk(NetworkNode node, Set<NetworkNode> seen, Set<String> joins) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof BetaNode join && !join.getRawConstraints().isIndexed()) {
      String type = join.getObjectTypeNode().getObjectType().getClassName();
      if (!ONE_A_SESSION.contains(type)) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        join.getRules().forEach(rule -> joins.add(rule + ": " + simple));
      }
    }
    NetworkNode[] sinks = node.getSinks();
    for (NetworkNode sink : sinks == null ? new NetworkNode[0] : sinks) {
      walk(sink, seen, joins);
    }
  }
}
