package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.build.RuleFolder;
import heshu.check.build.RuleSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looks for joins that hold every fact against every other. */
class RuleNetworkTest {
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
    assertThat(RuleBook.shipped().unindexedJoins())
        .as("write key == $k; group before joining where there is no key")
        .isEmpty();
  }

  @Test
  void namesAJoinOverAComputedKey() throws RuleFolder.BrokenRules {
    assertThat(joining("kind() == $a.kind()").unindexedJoins()).containsExactly("pairs: Claim");
  }

  @Test
  void acceptsAJoinOverABoundKey() throws RuleFolder.BrokenRules {
    assertThat(joining("kind == $kind").unindexedJoins()).isEmpty();
  }
}
