package heshu.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCompilerTest {
  private static final String GOOD =
      """
      package heshu.test;

      import heshu.check.Held;
      import heshu.claim.relation.ShareOfWhole;
      import heshu.quantity.Computation;

      global heshu.check.Findings findings;

      rule "share"
          @severity("error")
      when
          $r : ShareOfWhole( stated )
          $held : Held( contradiction ) from Held.of( $r.share().quantity(), Computation.share( $r.quantities(), $r.whole().quantity() ) )
      then
          findings.hold( "share", $r, $held );
      end
      """;

  private final RuleCompiler compiler = new RuleCompiler();

  private static RuleSource rule(String text) {
    return new RuleSource("test/share.drl", text);
  }

  @Test
  void compilesARuleToClasses() {
    Compilation compilation = compiler.compile(List.of(rule(GOOD)));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.models()).singleElement().asString().startsWith("heshu.test.Rules");
    assertThat(compilation.classes()).containsKey(compilation.models().get(0));
  }

  @Test
  void acceptsAByteOrderMark() {
    assertThat(compiler.compile(List.of(rule("\uFEFF" + GOOD))).succeeded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "( stated )|( statted )|12|statted",
        "ShareOfWhole( |ShareOfHole( |12|ShareOfHole",
        "relation.ShareOfWhole; |relation.ShareOfHole; |4|ShareOfHole",
        "when|whenn|11|whenn",
        "findings.hold|findings.holdd|15|holdd",
        "$r, $held|$s, $held|15|$s",
        "Computation.share(|Computation.sharee(|13|sharee",
        "Held.of( $r.share()|Held.of( $t.share()|13|$t",
      })
  void namesFileLineAndWordsOfAnError(String row) {
    String[] cells = row.split("\\|");
    String broken = GOOD.replace(cells[0].strip(), cells[1].strip());

    Compilation compilation = compiler.compile(List.of(rule(broken)));

    assertThat(compilation.errors())
        .anySatisfy(
            error -> {
              assertThat(error.path()).isEqualTo("test/share.drl");
              assertThat(error.line()).isEqualTo(Integer.parseInt(cells[2]));
              assertThat(error.column()).isPositive();
              assertThat(error.source()).contains(cells[3]);
              assertThat(error.toString()).startsWith("test/share.drl:" + cells[2] + ":");
            });
  }

  @Test
  void namesTheGuiltyOfSeveral() {
    RuleSource good = rule(GOOD);
    RuleSource bad =
        new RuleSource(
            "test/other.drl",
            GOOD.replace("rule \"share\"", "rule \"other\"").replace("whole()", "hole()"));

    assertThat(compiler.compile(List.of(good, bad)).errors())
        .isNotEmpty()
        .extracting(RuleError::path)
        .containsOnly("test/other.drl");
  }

  @Test
  void namesAllThatAreBroken() {
    RuleSource first = rule(GOOD.replace("findings.hold", "findings.holdd"));
    RuleSource second =
        new RuleSource(
            "test/other.drl",
            GOOD.replace("rule \"share\"", "rule \"other\"").replace("stated )", "stated"));

    assertThat(compiler.compile(List.of(first, second)).errors())
        .extracting(RuleError::path)
        .contains("test/share.drl", "test/other.drl");
  }
}
