package heshu.extract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.check.page.Example;
import heshu.check.page.PageFolder;
import heshu.check.page.RulePage;
import heshu.claim.Reading;
import heshu.extract.Extractor;
import heshu.extract.OwnWords;
import heshu.ingest.Ingest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles come out of the cache as they were read. */
class ReadingCacheTest {
  private static final OwnWords WIDER =
      new OwnWords(List.of(), List.of(), List.of(), List.of("三号院"), List.of());

  @TempDir Path folder;
  private final Extractor extractor = new Extractor();
  private final List<Article> read = new ArrayList<>();

  @Test
  void everyExampleOfEveryRuleComesBackAsItWasRead() throws IOException {
    ReadingCache cache = new ReadingCache(folder, "this one");
    int articles = 0;
    for (RulePage page : PageFolder.read(Path.of("rules"))) {
      for (Example example : page.examples()) {
        for (int i = 0; i < example.texts().size(); i++) {
          Article article = example.texts().get(i).article("a" + i);
          Reading first = read(cache, article);
          int before = read.size();
          Reading again = read(cache, article);

          assertThat(again).as("%s:%d", page.path(), example.line()).isEqualTo(first);
          assertThat(read).hasSize(before);
          assertThat(again.claims())
              .allSatisfy(
                  claim -> assertThat(article.sections()).contains(claim.mention().section()));
          articles++;
        }
      }
    }
    assertThat(articles).isGreaterThan(300);
  }

  @Test
  void anotherTextNameOrDeskIsReadAnew() {
    ReadingCache cache = new ReadingCache(folder, "this one");
    read(cache, article("a.txt", "甲地登记企业12家。"));
    read(cache, article("a.txt", "甲地登记企业13家。"));
    read(cache, article("b.txt", "甲地登记企业12家。"));
    cache.read(article("a.txt", "甲地登记企业12家。"), WIDER, this::extract);

    assertThat(read).hasSize(4);
  }

  @Test
  void aSpoiltEntryIsIgnoredAndMadeAnew() throws IOException {
    ReadingCache cache = new ReadingCache(folder, "this one");
    Article article = article("a.txt", "甲地登记企业12家，比去年多3家。");
    Reading first = read(cache, article);
    for (byte[] spoilt : List.of(new byte[0], new byte[40], flipped(entry()), torn(entry()))) {
      Files.write(entry(), spoilt);
      int before = read.size();

      assertThat(read(cache, article)).isEqualTo(first);
      assertThat(read).hasSize(before + 1);
      assertThat(read(cache, article)).isEqualTo(first);
      assertThat(read).hasSize(before + 1);
    }
  }

  @Test
  void whereNothingCanBeKeptArticlesAreReadEachTime() throws IOException {
    ReadingCache cache =
        new ReadingCache(Files.writeString(folder.resolve("file"), ""), "this one");
    Article article = article("a.txt", "甲地登记企业12家。");
    read(cache, article);
    read(cache, article);

    assertThat(read).hasSize(2);
  }

  private Reading read(ReadingCache cache, Article article) {
    return cache.read(article, OwnWords.NONE, this::extract);
  }

  private Reading extract(Article article) {
    read.add(article);
    return extractor.read(article);
  }

  private static Article article(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(Ingest.read(name, bytes).article());
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  private static byte[] flipped(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    return bytes;
  }

  private static byte[] torn(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Arrays.copyOf(bytes, bytes.length / 2);
  }
}
