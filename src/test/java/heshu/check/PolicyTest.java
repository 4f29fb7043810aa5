package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.build.RuleFolder;
import heshu.check.build.RuleSource;
import heshu.claim.Reading;
import heshu.claim.relation.ShareOfWhole;
import heshu.quantity.Measure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules in _policy derive facts before any other rule judges. */
class PolicyTest {
  private static final RuleSource POLICY =
      new RuleSource(
          "_policy/doubted.drl",
          """
          package heshu.policy;
          import heshu.claim.Claim;
          import heshu.claim.relation.ShareOfWhole;
          rule "doubted"
          when
              ShareOfWhole( !stated, $share : share )
          then
              insert( "doubted " + $share.id() );
          end
          """);
  private static final RuleSource RULE =
      new RuleSource(
          "test/undoubted.drl",
          """
          package heshu.test;
          import heshu.claim.relation.ShareOfWhole;
          import java.util.List;
          global heshu.check.Findings findings;
          rule "undoubted"
          when
              $r : ShareOfWhole( $id : share.id )
              not String( this == ( "doubted " + $id ) )
          then
              findings.report( "undoubted", $r, List.of( "1" ) );
          end
          """);

  private static Reading reading(boolean stated) {
    Written article = new Written("a.md", "251项任务中207项落地，占91%。");
    article.relate(
        new ShareOfWhole(
            List.of(article.claim("207项", "207", "207", Written.ITEMS)),
            article.claim("251项", "251", "251", Written.ITEMS),
            article.claim("91%", "90.5", "91.5", Measure.PERCENT),
            stated));
    return article.reading();
  }

  @Test
  void derivedFactsAreThereWhenTheOthersJudge() throws RuleFolder.BrokenRules {
    RuleBook book = RuleFolder.compile(List.of(POLICY, RULE), Map.of(), "").book();

    assertThat(book.rules()).extracting(RuleInfo::id).containsExactly("undoubted");
    assertThat(new Checker(book).check(List.of(reading(false))).results()).isEmpty();
    assertThat(new Checker(book).check(List.of(reading(true))).results())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.verdict()).isEqualTo(Verdict.WORDING);
              assertThat(r.severity()).isEqualTo(Severity.WARNING);
              assertThat(r.message()).isEqualTo("undoubted：91%、207项、251项");
            });
  }
}
