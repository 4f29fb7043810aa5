package heshu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.check.Audit;
import heshu.report.DemoAudit;
import heshu.report.DemoText;
import heshu.report.Run;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is too large for one page. */
class FolderReportTest {
  @TempDir Path folder;
  private Path index = Path.of("");

  @BeforeEach
  void aLargeReport() throws IOException {
    index = folder.resolve("audit.html");
    write(large());
  }

  @Test
  void everyLinkLeadsToAPlaceOnAPage() throws IOException {
    Map<Path, Document> pages = pages();
    assertThat(pages).hasSizeGreaterThan(3);

    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href]")) {
            URI to = path.toUri().resolve(link.attr("href"));
            Document target = pages.get(Path.of(URI.create(to.toString().split("#")[0])));
            assertThat(target).as(link.outerHtml()).isNotNull();
            if (to.getFragment() != null) {
              assertThat(target.getElementById(to.getFragment())).as(link.outerHtml()).isNotNull();
            }
          }
        });
  }

  @Test
  void findingsStandOnTheIndexAndLeadToTheirFiguresInTheText() throws IOException {
    Element finding = pages().get(index).select(".finding").get(0);

    assertThat(finding.select("a.hit").eachAttr("href"))
        .allMatch(h -> h.startsWith("audit-pages/"));
  }

  @Test
  void everyArticleStandsOnOnePage() throws IOException {
    List<String> names = new ArrayList<>();
    pages().values().forEach(p -> names.addAll(p.select(".article .place code").eachText()));

    assertThat(names).hasSize(large().audit().articles().size()).doesNotHaveDuplicates();
  }

  @Test
  void eachPageIsSelfContained() throws IOException {
    for (Document page : pages().values()) {
      assertThat(page.select("[src], link, [style]")).isEmpty();
      assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .startsWith("default-src 'none';");
    }
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Map<Path, String> before = bytes();
    write(large());

    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void aSmallerReportLeavesNoPageOfALargerOneBehind() throws IOException {
    Path own = Files.writeString(folder.resolve("audit-pages/notes.html"), "");
    write(DemoAudit.run());

    assertThat(bytes()).containsOnlyKeys(index, own);
  }

  private void write(Run run) throws IOException {
    try (Writer out = Files.newBufferedWriter(index, StandardCharsets.UTF_8)) {
      new HtmlReport().write(run, out, index);
    }
  }

  private Map<Path, Document> pages() throws IOException {
    Map<Path, Document> pages = new TreeMap<>();
    bytes().forEach((path, text) -> pages.put(path, Jsoup.parse(text)));
    return pages;
  }

  private Map<Path, String> bytes() throws IOException {
    Map<Path, String> bytes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        bytes.put(path, Files.readString(path));
      }
    }
    return bytes;
  }

  private static Run large() {
    Audit demo = DemoAudit.audit();
    List<Article> articles = new ArrayList<>(demo.articles());
    for (int i = 0; i < 400; i++) {
      String text = "今天没有什么可数的。".repeat(100);
      articles.add(
          DemoText.article("more/" + i + ".md", LocalDate.of(2022, 3, 1), "晨报", "平常的一天" + i, text));
    }
    Audit audit =
        new Audit(articles, demo.claims(), demo.results(), demo.coverage(), demo.problems());
    return new Run(audit, DemoAudit.run().gate(), DemoAudit.run().rules());
  }
}
