package heshu.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The rules of a run, compiled, with what their pages say; immutable. */
public final class RuleBook {
  private final List<Model> judging;
  private final List<Model> policies;
  private final Map<String, RuleInfo> rules;
  private final Set<String> off;
  private final Map<String, Severity> set;
  private final Map<Set<String>, Network> networks = new ConcurrentHashMap<>();
  private final Map<Set<String>, Network> policyNetworks = new ConcurrentHashMap<>();

  private RuleBook(
      List<Model> judging,
      List<Model> policies,
      Collection<RuleInfo> rules,
      Set<String> off,
      Map<String, Severity> set) {
    this.judging = List.copyOf(judging);
    this.policies = List.copyOf(policies);
    Map<String, RuleInfo> byId = new TreeMap<>();
    rules.forEach(r -> byId.put(r.id(), r));
    this.rules = byId;
    this.off = Set.copyOf(off);
    this.set = Map.copyOf(set);
  }

  /** The rules that come with the program. */
  public static RuleBook shipped() {
    ClassLoader loader = RuleBook.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(RuleIndex.FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "没有编译好的规则（" + RuleIndex.FILE + "）：请先运行 mvn process-classes");
      }
      return of(index(in), loader);
    } catch (IOException e) {
      throw new IllegalStateException("编译好的规则无法读取：" + RuleIndex.FILE, e);
    }
  }

  private static RuleIndex index(InputStream in) throws IOException {
    return RuleIndex.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  /** Compiled rules whose classes {@code loader} finds. */
  public static RuleBook of(RuleIndex index, ClassLoader loader) {
    return new RuleBook(
        models(index.models(), loader),
        models(index.policies(), loader),
        index.rules(),
        Set.of(),
        Map.of());
  }

  private static List<Model> models(List<String> names, ClassLoader loader) {
    List<Model> models = new ArrayList<>();
    for (String name : names) {
      try {
        models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("编译好的规则无法装入：" + name + "，请重新构建", e);
      }
    }
    return models;
  }

  /** These rules and those of another book; where both have an id, the other's rule stands. */
  public RuleBook and(RuleBook other) {
    List<Model> all = new ArrayList<>();
    judging.forEach(m -> all.add(new ModelPart(m, r -> !other.rules.containsKey(r))));
    all.addAll(other.judging);
    List<Model> derive = new ArrayList<>(policies);
    derive.addAll(other.policies);
    Set<String> silent = new HashSet<>(off);
    silent.addAll(other.off);
    Map<String, Severity> severities = new TreeMap<>(set);
    severities.putAll(other.set);
    return new RuleBook(
        all, derive, RuleIndex.merged(rules.values(), other.rules.values()), silent, severities);
  }

  public RuleBook without(String id) {
    Set<String> more = new HashSet<>(off);
    more.add(id);
    return new RuleBook(judging, policies, rules.values(), more, set);
  }

  /** With a severity that holds for all findings of a rule, whatever it says in a case. */
  public RuleBook withSeverity(String id, Severity severity) {
    Map<String, RuleInfo> changed = new TreeMap<>(rules);
    changed.computeIfPresent(id, (key, rule) -> rule.withSeverity(severity));
    Map<String, Severity> severities = new TreeMap<>(set);
    severities.put(id, severity);
    return new RuleBook(judging, policies, changed.values(), off, severities);
  }

  /** The severity of a finding, of which the rule said {@code told}, if anything. */
  Severity severity(RuleInfo rule, @Nullable Severity told) {
    return told == null ? rule.severity() : set.getOrDefault(rule.id(), told);
  }

  /** Those that are on, by id. */
  public List<RuleInfo> rules() {
    return rules.values().stream().filter(r -> !off.contains(r.id())).toList();
  }

  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  public boolean hasPolicies() {
    return !policies.isEmpty();
  }

  /**
   * The joins that hold every fact against every other, so that cost grows with the square of the
   * facts: rule and kind of fact.
   */
  public Set<String> unindexedJoins() {
    Set<String> joins = new TreeSet<>(judging(Set.of()).unindexedJoins());
    joins.addAll(policies(Set.of()).unindexedJoins());
    return joins;
  }

  /** Builds the networks of the rules, which otherwise come with the first check. */
  public void load() {
    judging(Set.of()).base().newKieSession().dispose();
    if (hasPolicies()) {
      policies(Set.of()).base().newKieSession().dispose();
    }
  }

  /** The rules that judge, but for some. */
  Network judging(Set<String> excluded) {
    Set<String> silent = new HashSet<>(off);
    silent.addAll(excluded);
    return networks.computeIfAbsent(
        Set.copyOf(silent), s -> Network.of(judging, rule -> !s.contains(rule)));
  }

  /** The rules that derive facts, but for some. */
  Network policies(Set<String> excluded) {
    return policyNetworks.computeIfAbsent(
        Set.copyOf(excluded), s -> Network.of(policies, rule -> !s.contains(rule)));
  }
}
