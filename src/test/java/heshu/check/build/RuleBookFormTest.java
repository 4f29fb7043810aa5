package heshu.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Precision;
import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import heshu.check.page.PageFolder;
import heshu.check.page.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the whole rule book to its form. */
class RuleBookFormTest {
  private static final Path RULES = Path.of("rules");
  private static final Pattern NAME = Pattern.compile("(?m)^rule \"([^\"]+)\"");
  private static final Pattern SPOKEN = Pattern.compile("findings\\.\\w+\\(\\s*\"([^\"]*)\"");

  @TestFactory
  Stream<DynamicTest> everyRuleHasTheFormOfARule() throws IOException {
    return RuleSource.in(RULES).stream()
        .map(rule -> DynamicTest.dynamicTest(rule.path(), () -> form(rule)));
  }

  private static void form(RuleSource rule) {
    String text = rule.text();
    assertThat(RULES.resolve(rule.pagePath())).exists();
    assertThat(text.lines().count()).as("lines").isLessThan(40);
    assertThat(NAME.matcher(text).results().map(m -> m.group(1)))
        .as("one rule, named like its file")
        .containsExactly(rule.id());
    assertThat(rule.path()).matches("[_a-z]+/[a-z0-9-]+\\.drl");
    assertThat(text).contains("@since(").doesNotContain("salience", "eval(", "no-loop", "dialect");
    if (rule.isPolicy()) {
      assertThat(text).doesNotContain("findings.");
    } else {
      assertThat(text).contains("@severity(\"", "package heshu." + rule.family() + ";");
      assertThat(SPOKEN.matcher(text).results().map(m -> m.group(1)))
          .as("the id that it reports under")
          .isNotEmpty()
          .containsOnly(rule.id());
    }
    assertThat(then(text).lines().filter(l -> l.strip().endsWith(";")))
        .as("one statement")
        .hasSize(1);
  }

  private static String then(String text) {
    Matcher then = Pattern.compile("(?s)\\nthen\\n(.*?)\\nend").matcher(text);
    return then.find() ? then.group(1) : "";
  }

  @Test
  void everyPageHasARule() throws IOException {
    List<String> pages = PageFolder.read(RULES).stream().map(RulePage::path).toList();
    List<String> rules = RuleSource.in(RULES).stream().map(RuleSource::pagePath).toList();

    assertThat(pages).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void idsAreUniqueInTheWholeBook() throws IOException {
    assertThat(RuleSource.in(RULES).stream().map(RuleSource::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleThatIsCompiledIsInTheBook() throws IOException {
    List<String> judging =
        RuleSource.in(RULES).stream().filter(s -> !s.isPolicy()).map(RuleSource::id).toList();

    assertThat(RuleBook.shipped().rules())
        .extracting(RuleInfo::id)
        .containsExactlyInAnyOrderElementsOf(judging);
  }

  @Test
  void theCatalogueIsCurrent() throws IOException {
    List<RuleInfo> rules = RuleBook.shipped().rules();

    assertThat(Files.readString(RULES.resolve("README.md")))
        .as("run: mvn -q process-classes exec:java@catalogue")
        .isEqualTo(
            Catalogue.text(rules, Precision.read(Path.of("src/test/resources/judgements.tsv"))));
  }
}
