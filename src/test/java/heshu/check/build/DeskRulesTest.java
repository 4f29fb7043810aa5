package heshu.check.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskRulesTest {
  private static final String RULE =
      """
      package desk.figures;
      import heshu.claim.Claim;
      import heshu.claim.relation.ShareOfWhole;
      import java.util.List;
      global heshu.check.Findings findings;
      rule "any-share"
          @severity("note")
      when
          $r : ShareOfWhole()
      then
          findings.report( "any-share", $r, List.of( "1" ) );
      end
      """;
  private static final String PAGE =
      """
      ---
      title:
        zh: 任何占比
        en: Any share
      messages:
        wording:
          zh: "{share}"
          en: "{share}"
      ---
      """;

  @TempDir Path folder;
  @TempDir Path cache;

  @BeforeEach
  void writeARule() throws IOException {
    Files.createDirectories(folder.resolve("figures"));
    Files.writeString(folder.resolve("figures/any-share.drl"), RULE);
    Files.writeString(folder.resolve("figures/any-share.md"), PAGE);
  }

  private List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @Test
  void loadsTheSameFromTheFolderAndFromTheCache() throws IOException, RuleFolder.BrokenRules {
    RuleBook first = new DeskRules(cache).load(folder);
    List<Path> kept = cached();
    RuleBook second = new DeskRules(cache).load(folder);

    assertThat(kept).hasSize(1).isEqualTo(cached());
    assertThat(first.rules()).isEqualTo(second.rules());
    assertThat(first.rules()).extracting(RuleInfo::family).containsExactly("figures");
    assertThat(first.rules()).extracting(r -> r.title().zh()).containsExactly("任何占比");
  }

  @Test
  void compilesAgainWhenARuleChanges() throws IOException, RuleFolder.BrokenRules {
    new DeskRules(cache).load(folder);
    Files.writeString(folder.resolve("figures/any-share.drl"), RULE.replace("note", "error"));

    assertThat(new DeskRules(cache).load(folder).rules())
        .extracting(r -> r.severity().label())
        .containsExactly("error");
    assertThat(cached()).hasSize(2);
  }

  @Test
  void doesNotTrustATornCache() throws IOException, RuleFolder.BrokenRules {
    new DeskRules(cache).load(folder);
    Files.write(cached().get(0), new byte[] {'P', 'K', 3, 4, 0});

    assertThat(new DeskRules(cache).load(folder).rules()).hasSize(1);
  }

  @Test
  void worksWithoutACache() throws IOException, RuleFolder.BrokenRules {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(new DeskRules(file.resolve("below")).load(folder).rules()).hasSize(1);
  }

  @Test
  void standsBesideTheShippedRules() throws IOException, RuleFolder.BrokenRules {
    RuleBook both = RuleBook.shipped().and(new DeskRules(cache).load(folder));

    assertThat(both.rules()).extracting(RuleInfo::id).contains("any-share", "share-of-whole");
  }

  @Test
  void namesABrokenRuleWithItsLine() throws IOException {
    Files.writeString(folder.resolve("figures/any-share.drl"), RULE.replace("$r, ", "$q, "));

    assertThatThrownBy(() -> new DeskRules(cache).load(folder))
        .isInstanceOf(RuleFolder.BrokenRules.class)
        .hasMessageContaining("figures/any-share.drl:11:")
        .hasMessageContaining("findings.report( \"any-share\", $q, List.of( \"1\" ) );");
    assertThat(cached()).isEmpty();
  }

  @Test
  void saysThatAFolderHasNoRules() {
    assertThatThrownBy(() -> new DeskRules(cache).load(cache))
        .isInstanceOf(RuleFolder.BrokenRules.class)
        .hasMessageContaining("目录里没有规则");
  }
}
