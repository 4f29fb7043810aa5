package heshu.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heshu.report.DemoAudit;
import heshu.report.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as Chromium shows it. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  @TempDir Path folder;
  private Path page = Path.of("");

  @BeforeEach
  void aPageInABrowser() throws IOException {
    assumeTrue(Files.isExecutable(CHROMIUM), "skipped: no " + CHROMIUM);
    page = folder.resolve("audit.html");
    Files.writeString(page, Rendered.of(new HtmlReport(), DemoAudit.run()));
  }

  @Test
  void theScriptRunsUnderThePolicyAndShowsItsControls() throws Exception {
    Document shown = open("");

    assertThat(shown.select("html").attr("data-lang")).isEqualTo("zh");
    assertThat(shown.select("#filter, #language, #theme"))
        .isNotEmpty()
        .noneMatch(e -> e.hasAttr("hidden"));
  }

  @Test
  void filtersAreReadFromTheAddress() throws Exception {
    assertThat(visible("#?hide=warning%2Cnote")).containsExactly("same-fact");
    assertThat(visible("#?rule=-same-fact")).containsExactly("superseded", "list-duplicate");
    assertThat(visible("#?text=%E4%B8%93%E5%88%A9")).containsExactly("list-duplicate");
    assertThat(open("#?lang=en").select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void hostileTextRunsNothing() throws Exception {
    Files.writeString(page, Rendered.of(new HtmlReport(), HostileAudit.run()));

    assertThat(open("").select("script")).hasSize(1);
  }

  private List<String> visible(String hash) throws Exception {
    return open(hash).select(".finding:not([hidden])").eachAttr("data-rule");
  }

  private Document open(String hash) throws Exception {
    Path dom = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri() + hash)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }
}
