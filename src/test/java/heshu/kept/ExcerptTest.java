package heshu.kept;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.article.Section;
import heshu.article.SourceText;
import heshu.claim.Mention;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of an article tells where words stand as the whole article does. */
class ExcerptTest {

  static Stream<Article> articles() throws Exception {
    try (Stream<Path> seeds = Files.walk(Path.of("seeds"))) {
      List<Article> read =
          seeds
              .filter(file -> file.toString().matches(".*\\.(md|txt|html)"))
              .sorted()
              .map(file -> Ingest.list(List.of(file.toString())).get(0))
              .map(file -> Ingest.read(file).article())
              .toList();
      return Stream.concat(read.stream(), made());
    }
  }

  /** Entities, marks of two units, ends of lines of two characters, all in one line, a table. */
  private static Stream<Article> made() {
    return Stream.of(
            "<html><head><title>增长&gt;5%</title></head>\r\n<body>\r\n<p>𠮷林&amp;通化：占比&nbsp;8&#37;，"
                + "共<b>3</b>项。</p><p>😀其中<span>2</span>项完成。</p>\r\n</body></html>",
            "<html><body><p>第一段有3项。</p><p>第二段有4项。</p><table><tr><td>合计</td><td>7</td></tr></table></body></html>")
        .map(page -> Ingest.read("made.html", page.getBytes(StandardCharsets.UTF_8)).article());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void eachSectionStandsWhereItStood(Article whole) {
    for (int number = 0; number < whole.sections().size(); number++) {
      Section section = whole.sections().get(number);
      Excerpt excerpt = kept(whole, number);
      Section told = excerpt.section(number);
      assertThat(told.kind()).isEqualTo(section.kind());
      assertThat(told.sentences()).isEqualTo(section.sentences());
      for (int end = 1; end <= section.text().length(); end++) {
        Mention here = new Mention(whole, section, end - 1, end);
        Mention there = new Mention(excerpt.article(), told, end - 1, end);
        assertThat(there.quote()).isEqualTo(here.quote());
        assertThat(there.span()).isEqualTo(here.span());
        assertThat(there.position()).isEqualTo(here.position());
        SourceText source = whole.source();
        int start = here.span().start();
        assertThat(excerpt.article().source().before(start)).isEqualTo(source.before(start));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theFirstLineIsKnownWhateverIsTold(Article whole) {
    int last = whole.sections().size() - 1;
    assertThat(firstLine(kept(whole, last).article())).isEqualTo(firstLine(whole));
  }

  private static int firstLine(Article article) {
    return IntStream.range(0, article.sections().size())
        .map(i -> new Mention(article, article.sections().get(i), 0, 1).position().line())
        .min()
        .orElseThrow();
  }

  private static Excerpt kept(Article whole, int section) {
    ByteWriter written = Excerpt.written(whole, List.of(section));
    return Excerpt.read(whole.id(), new ByteReader(written.bytes(), 0));
  }
}
