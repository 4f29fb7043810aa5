package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.build.RuleFolder;
import heshu.check.build.RuleSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.base.common.NetworkNode;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** Looks for joins that hold every fact against every other. */
class RuleNetworkTest {
  private static final Set<String> ONE_A_SESSION = Set.of("heshu.article.Article");

  private static RuleBook joining(String constraint) throws RuleFolder.BrokenRules {
    String text =
        """
        package heshu.test;
        import heshu.claim.Claim;
        rule "pairs"
        when
            $a : Claim( $kind : kind )
            $b : Claim( this != $a, %s )
        then
        end
        """;
    RuleSource source = new RuleSource("test/pairs.drl", text.formatted(constraint));
    return RuleFolder.compile(List.of(source), Map.of(), "").book();
  }

  @Test
  void everyJoinOfTheBookIsIndexed() {
    assertThat(unindexed(RuleBook.shipped().judging(Set.of())))
        .as("write key == $k; group before joining where there is no key")
        .isEmpty();
    assertThat(unindexed(RuleBook.shipped().policies(Set.of()))).isEmpty();
  }

  @Test
  void namesAJoinOverAComputedKey() throws RuleFolder.BrokenRules {
    assertThat(unindexed(joining("kind() == $a.kind()").judging(Set.of())))
        .containsExactly("pairs: Claim");
  }

  @Test
  void acceptsAJoinOverABoundKey() throws RuleFolder.BrokenRules {
    assertThat(unindexed(joining("kind == $kind").judging(Set.of()))).isEmpty();
  }

  private static Set<String> unindexed(KieBase base) {
    Set<String> joins = new TreeSet<>();
    Set<NetworkNode> seen = new HashSet<>();
    ((InternalRuleBase) base)
        .getRete()
        .getObjectTypeNodes()
        .forEach(node -> walk(node, seen, joins));
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
