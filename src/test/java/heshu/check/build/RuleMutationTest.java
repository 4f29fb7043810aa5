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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Drops and flips each condition of each rule; some example of its page must then change. */
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
    RulePage page =
        PageReader.read(rule.pagePath(), Files.readString(RULES.resolve(rule.pagePath())));
    List<ExamplePipeline.Facts> facts = new ArrayList<>();
    for (Example example : page.examples()) {
      facts.add(ExamplePipeline.facts(new ExampleRun(page, example).articles()));
    }
    Map<RuleSource, String> mutants = new LinkedHashMap<>();
    mutants.put(source(0, rule.text()), "unchanged");
    for (Mutants.Mutant mutant : Mutants.of(rule.text())) {
      mutants.put(source(mutants.size(), mutant.text()), mutant.what());
    }
    Map<RuleSource, RuleBook> books = compileWhatCompiles(mutants.keySet(), rule);
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    books.forEach((source, book) -> outcomes.put(mutants.get(source), outcomes(book, facts)));
    List<String> unchanged = outcomes.remove("unchanged");

    assertThat(outcomes.entrySet().stream().filter(o -> o.getValue().equals(unchanged)))
        .as("conditions of %s that no example needs", rule.path())
        .extracting(Map.Entry::getKey)
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

  private static List<String> outcomes(RuleBook book, List<ExamplePipeline.Facts> facts) {
    return facts.stream()
        .map(f -> ExamplePipeline.results(book, f).stream().map(RuleMutationTest::shown).toList())
        .map(List::toString)
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
