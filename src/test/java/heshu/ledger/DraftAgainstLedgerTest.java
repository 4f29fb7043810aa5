package heshu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Result;
import heshu.check.page.Example;
import heshu.check.page.PageFolder;
import heshu.check.page.RulePage;
import heshu.claim.Mention;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A draft held against a ledger of articles gives what one run over all of them gives on it. */
class DraftAgainstLedgerTest {
  private static final String PREFIX = Name.id("");

  @TempDir static Path folder;

  @BeforeAll
  static void makeAnEmptyLedger() {
    Ledger.create(folder.resolve("empty.db").toString()).close();
  }

  @TestFactory
  Stream<DynamicTest> eachSeed() {
    List<Ingested> seeds =
        Ingest.list(List.of("seeds")).stream()
            .map(Ingest::read)
            .filter(ingested -> ingested.article() != null)
            .toList();
    return drafts("seeds", seeds);
  }

  @TestFactory
  Stream<DynamicTest> eachArticleOfTheRulePages() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (RulePage page : PageFolder.read(Path.of("rules"))) {
      for (Example example : page.examples()) {
        if (example.texts().size() > 1) {
          List<Ingested> articles =
              IntStream.range(0, example.texts().size())
                  .mapToObj(i -> new Ingested(example.texts().get(i).article("a" + i), List.of()))
                  .toList();
          drafts(page.path() + " " + example.texts(), articles).forEach(tests::add);
        }
      }
    }
    return tests.stream();
  }

  private static Stream<DynamicTest> drafts(String name, List<Ingested> articles) {
    return IntStream.range(0, articles.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    name + " " + articles.get(i).article().id(), () -> same(articles, i)));
  }

  private static void same(List<Ingested> articles, int draft) throws IOException {
    Path file = Files.createTempFile(folder, "others", ".db");
    Files.write(file, Files.readAllBytes(folder.resolve("empty.db")));
    Ingested one = articles.get(draft);
    List<Result> held;
    try (Ledger ledger = Ledger.open(file.toString())) {
      for (Ingested article : articles) {
        if (article != one) {
          ledger.add(News.read(article));
        }
      }
      held = News.PIPELINE.check(List.of(one), ledger).results();
    }
    String id = one.article().id();
    assertThat(told(held, id)).isEqualTo(told(News.PIPELINE.check(articles).results(), id));
  }

  /** The results on a draft, one a line. */
  private static String told(List<Result> results, String draft) {
    return results.stream()
        .filter(r -> r.evidence().stream().anyMatch(e -> id(e.mention()).equals(draft)))
        .map(DraftAgainstLedgerTest::line)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Result result) {
    return result.rule()
        + " "
        + result.verdict()
        + " "
        + result.severity()
        + " "
        + result.evidence().stream()
            .map(
                e -> id(e.mention()) + ":" + e.mention().span().start() + " " + e.mention().quote())
            .sorted()
            .toList();
  }

  private static String id(Mention mention) {
    String id = mention.article().id();
    return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
  }
}
