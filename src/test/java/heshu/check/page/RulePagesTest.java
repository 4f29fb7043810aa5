package heshu.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.ExamplePipeline;
import heshu.check.RuleBook;
import heshu.check.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of every rule's page through the whole book. */
class RulePagesTest {
  private static final Set<Verdict> FINDINGS =
      EnumSet.of(Verdict.CONTRADICTED, Verdict.STALE, Verdict.WORDING);
  private final RuleBook book = RuleBook.shipped();

  @TestFactory
  Stream<DynamicContainer> everyExampleHolds() throws IOException {
    return PageFolder.read(Path.of("rules")).stream()
        .map(page -> DynamicContainer.dynamicContainer(page.id(), tests(page)));
  }

  private Stream<DynamicTest> tests(RulePage page) {
    Stream<DynamicTest> examples =
        page.examples().stream()
            .map(
                e -> DynamicTest.dynamicTest(e.kind().word() + "：" + e.name(), () -> run(page, e)));
    return page.family().equals("_policy")
        ? examples
        : Stream.concat(
            Stream.of(DynamicTest.dynamicTest("has the examples it needs", () -> enough(page))),
            examples);
  }

  private void run(RulePage page, Example example) {
    assertThat(new ExampleRun(page, example).failures(ExamplePipeline.with(book)))
        .as("%s:%d", page.path(), example.line())
        .isEmpty();
  }

  private static void enough(RulePage page) {
    assertThat(page.sections().keySet()).containsAll(RulePage.SECTIONS);
    assertThat(of(page, Example.Kind.SILENT)).as("不报").hasSizeGreaterThanOrEqualTo(2);
    Set<Verdict> said = page.messages().keySet();
    boolean finds = said.stream().anyMatch(FINDINGS::contains);
    assertThat(!of(page, Example.Kind.REPORTED).isEmpty()).as("应报").isEqualTo(finds);
    assertThat(!of(page, Example.Kind.CORRECTED).isEmpty()).as("改正").isEqualTo(finds);
    assertThat(!of(page, Example.Kind.CONSISTENT).isEmpty())
        .as("相符 and the message consistent")
        .isEqualTo(said.contains(Verdict.CONSISTENT));
    assertThat(!of(page, Example.Kind.UNDECIDED).isEmpty())
        .as("未决 and the message undecided")
        .isEqualTo(said.contains(Verdict.UNDECIDED));
  }

  private static List<String> of(RulePage page, Example.Kind kind) {
    return page.examples().stream()
        .filter(e -> e.kind() == kind)
        .map(Example::name)
        .collect(Collectors.toList());
  }
}
