package heshu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import heshu.check.Audit;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.check.Severity;
import heshu.ingest.Ingest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The sample news give the results that stand beside them, and no other alarm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final String BESIDE = ".expected.json";

  /**
   * One result that a check must give.
   *
   * @param severity null where the figures agree
   * @param quotes pieces of text that its evidence stands for; {@code file#quote} in another file
   */
  record Expected(String rule, String verdict, @Nullable String severity, List<String> quotes) {
    boolean met(Result result, String file) {
      Severity given = result.severity();
      return result.rule().equals(rule)
          && result.verdict().label().equals(verdict)
          && (given == null ? severity == null : given.label().equals(severity))
          && quotes.stream().allMatch(quote -> shows(result, file, quote));
    }

    private static boolean shows(Result result, String file, String quote) {
      int other = quote.indexOf('#');
      String in = other < 0 ? file : quote.substring(0, other);
      String piece = quote.substring(other + 1);
      return result.evidence().stream()
          .anyMatch(e -> in(e, in) && e.mention().quote().contains(piece));
    }
  }

  private Audit audit;

  @BeforeAll
  void check() {
    audit = new Pipeline(RuleBook.shipped()).run(Ingest.list(List.of(SEEDS.toString())));
  }

  @TestFactory
  Stream<DynamicTest> everyExpectedResultIsGiven() throws IOException {
    return articles().stream()
        .flatMap(
            file ->
                expected(file).stream()
                    .map(row -> DynamicTest.dynamicTest(file + " " + row, () -> given(file, row))));
  }

  @Test
  void nothingElseRaisesAnErrorOrAWarning() throws IOException {
    Set<String> files = articles();
    assertThat(audit.results())
        .filteredOn(r -> r.severity() == Severity.ERROR || r.severity() == Severity.WARNING)
        .filteredOn(alarm -> files.stream().noneMatch(file -> isExpected(alarm, file)))
        .extracting(result -> result.rule() + " " + result.message())
        .isEmpty();
  }

  @Test
  void everyArticleIsReadWhole() throws IOException {
    assertThat(audit.articles())
        .extracting(article -> Path.of(article.id()).getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(articles());
    assertThat(audit.problems()).noneMatch(problem -> problem.incomplete());
  }

  private void given(String file, Expected row) {
    assertThat(audit.results()).filteredOn(result -> row.met(result, file)).isNotEmpty();
  }

  private static boolean isExpected(Result alarm, String file) {
    return expected(file).stream().anyMatch(row -> row.met(alarm, file));
  }

  private static boolean in(Evidence evidence, String file) {
    return evidence.mention().article().id().endsWith("/" + file);
  }

  private static Set<String> articles() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(SEEDS)) {
      all.map(path -> path.getFileName().toString())
          .filter(name -> !name.endsWith(BESIDE))
          .forEach(files::add);
    }
    return files;
  }

  private static List<Expected> expected(String file) {
    Path beside = SEEDS.resolve(file.replaceFirst("\\.[a-z]+$", BESIDE));
    try {
      return new ObjectMapper().readValue(beside.toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new AssertionError(beside + " cannot be read", e);
    }
  }
}
