package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.build.RuleFolder;
import heshu.check.build.RuleSource;
import heshu.claim.Reading;
import heshu.claim.relation.ShareOfWhole;
import heshu.quantity.Measure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that never end or fail are named and left out; the others go on. */
class RunawayTest {
  private static final String HEAD =
      """
      package heshu.test;
      import heshu.claim.Claim;
      import heshu.claim.relation.ShareOfWhole;
      """;

  private static Checked check(String rule) throws RuleFolder.BrokenRules {
    RuleSource source = new RuleSource("test/wild.drl", HEAD + rule);
    RuleBook book =
        RuleBook.shipped().and(RuleFolder.compile(List.of(source), Map.of(), "").book());
    Written article = new Written("a.md", "251项任务中207项落地，占91%。");
    article.relate(
        new ShareOfWhole(
            List.of(article.claim("207项", "207", "207", Written.ITEMS)),
            article.claim("251项", "251", "251", Written.ITEMS),
            article.claim("91%", "90.5", "91.5", Measure.PERCENT),
            true));
    Reading reading = article.reading();
    Limits limits = new Limits(Duration.ofMillis(800), 2_000, 10);
    return new Checker(book, limits).check(List.of(reading));
  }

  private static void assertNamedAndOthersGoOn(Checked checked) {
    assertThat(checked.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.input()).isEqualTo("a.md");
              assertThat(p.message()).contains("wild");
              assertThat(p.incomplete()).isTrue();
            });
    assertThat(checked.results()).extracting(Result::rule).containsExactly("share-of-whole");
  }

  @Test
  void stopsARuleThatWakesItself() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                $n : Long()
            then
                insert( Long.valueOf( $n + 1 ) );
            end
            rule "start"
            when
                Claim()
            then
                insert( Long.valueOf( 1 ) );
            end
            """));
  }

  @Test
  void stopsARuleThatDoesNotReturn() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                ShareOfWhole()
            then
                while (true) {}
            end
            """));
  }

  @Test
  void namesARuleThatAsksForMoreMemoryThanThereIs() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                ShareOfWhole()
            then
                long[][] all = new long[ 2000000000 ][ 2000000000 ];
            end
            """));
  }

  @Test
  void namesARuleThatCallsItselfWithoutEnd() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            function int down( int n ) { return down( n + 1 ) + 1; }
            rule "wild"
            when
                ShareOfWhole()
            then
                down( 0 );
            end
            """));
  }

  @Test
  void stopsAPatternThatTriesWithoutEnd() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                ShareOfWhole()
            then
                java.util.regex.Pattern.matches( "(x+)+\\\\1y", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" );
            end
            """));
  }

  @Test
  void namesARuleWhoseActionFails() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                $r : ShareOfWhole()
            then
                $r.quantities().get( 7 ).shown();
            end
            """));
  }

  @Test
  void namesARuleWhoseConditionFails() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                $r : ShareOfWhole( quantities.get( 7 ).exact )
            then
            end
            """));
  }

  @Test
  void namesARuleWhoseSourceFails() throws RuleFolder.BrokenRules {
    assertNamedAndOthersGoOn(
        check(
            """
            rule "wild"
            when
                $r : ShareOfWhole()
                Claim() from $r.shared().get( 7 )
            then
            end
            """));
  }
}
