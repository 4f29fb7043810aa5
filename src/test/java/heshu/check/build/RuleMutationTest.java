package heshu.check.build;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.ExamplePipeline;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.check.RuleIndex;
import heshu.check.RuleInfo;
import heshu.check.page.Example;
import heshu.check.page.ExampleRun;
import heshu.check.page.PageReader;
import heshu.check.page.RulePage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drops and flips each condition of each rule; some example of its page must then change. A
 * condition that the page lists under {@code guards} may be dropped without effect, not flipped.
 */
class RuleMutationTest {
  private static final Path RULES = Path.of("rules");
  private final RuleIndex shipped;

  RuleMutationTest() throws IOException {
    Path index = Path.of("target/classes").resolve(RuleIndex.FILE);
    try (Reader reader = Files.newBufferedReader(index)) {
      shipped = RuleIndex.read(reader);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyConditionIsHeldByAnExample() throws IOException {
    return RuleSource.in(RULES).stream()
        .filter(r -> !r.isPolicy() && Files.exists(RULES.resolve(r.pagePath())))
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> hold(rule)));
  }

  private void hold(RuleSource rule) throws IOException {
    String text = Files.readString(RULES.resolve(rule.pagePath()));
    RulePage page = PageReader.read(rule.pagePath(), text);
    List<ExamplePipeline.Facts> facts = new ArrayList<>();
    for (Example example : page.examples()) {
      facts.add(ExamplePipeline.facts(new ExampleRun(page, example).material()));
    }
    Map<RuleSource, Mutants.Mutant> mutants = new LinkedHashMap<>();
    for (Mutants.Mutant mutant : Mutants.of(rule.text())) {
      mutants.put(source(mutants.size(), mutant.text()), mutant);
    }
    List<String> unchanged = outcomes(RuleBook.shipped(), rule, facts);
    Set<String> idleDropped = new TreeSet<>();
    Set<String> idleFlipped = new TreeSet<>();
    compileWhatCompiles(mutants.keySet(), rule)
        .forEach(
            (source, book) -> {
              if (outcomes(book, rule, facts).equals(unchanged)) {
                Mutants.Mutant mutant = mutants.get(source);
                (mutant.flipped() ? idleFlipped : idleDropped).add(mutant.condition());
              }
            });

    assertThat(idleDropped)
        .as("conditions of %s that no example needs (guards: %s)", rule.path(), page.guards())
        .containsExactlyInAnyOrderElementsOf(page.guards());
    assertThat(idleFlipped)
        .as("conditions of %s that can be turned round and no example tells", rule.path())
        .isEmpty();
  }

  private static RuleSource source(int number, String text) {
    String name = "m" + number;
    return new RuleSource(
        "mutant/" + name + ".drl",
        text.replaceFirst("(?m)^package [\\w.]+", "package heshu.mutant." + name));
  }

  private Map<RuleSource, RuleBook> compileWhatCompiles(Set<RuleSource> mutants, RuleSource rule) {
    List<RuleSource> left = new ArrayList<>(mutants);
    Compilation compilation = new RuleCompiler().compile(left);
    while (!compilation.succeeded()) {
      Set<String> broken =
          compilation.errors().stream().map(RuleError::path).collect(Collectors.toSet());
      left.removeIf(m -> broken.contains(m.path()));
      compilation = new RuleCompiler().compile(left);
    }
    Map<RuleSource, RuleBook> books = new LinkedHashMap<>();
    for (RuleSource mutant : left) {
      books.put(mutant, book(compilation, mutant, rule));
    }
    return books;
  }

  private RuleBook book(Compilation compilation, RuleSource mutant, RuleSource rule) {
    String prefix = mutant.packageFolder().replace('/', '.') + ".";
    List<String> models = compilation.models().stream().filter(m -> m.startsWith(prefix)).toList();
    List<RuleInfo> own = shipped.rules().stream().filter(r -> r.id().equals(rule.id())).toList();
    RuleIndex index = new RuleIndex(models, shipped.policies(), own, "");
    return RuleBook.of(index, new RuleClassLoader(compilation.classes()));
  }

  private static List<String> outcomes(
      RuleBook book, RuleSource rule, List<ExamplePipeline.Facts> facts) {
    return facts.stream()
        .map(
            f ->
                ExamplePipeline.results(book, f).stream()
                    .filter(r -> r.rule().equals(rule.id()))
                    .map(RuleMutationTest::shown)
                    .toList()
                    .toString())
        .toList();
  }

  private static String shown(Result result) {
    return result.verdict()
        + " "
        + result.severity()
        + " "
        + result.message()
        + result.evidence().stream().map(e -> e.mention().span()).toList();
  }
}
