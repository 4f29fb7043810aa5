package heshu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.report.DemoAudit;
import heshu.report.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as Chromium shows it. */
class BrowserTest {
  private static final String ERROR = "#f-a81d22e07c44";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;
  private static Path hostile;

  @BeforeAll
  static void aPageInABrowser() throws IOException {
    browser = Browser.start();
    page = folder.resolve("audit.html");
    Files.writeString(page, Rendered.of(new HtmlReport(), DemoAudit.run()));
    hostile = folder.resolve("hostile.html");
    Files.writeString(hostile, Rendered.of(new HtmlReport(), HostileAudit.run()));
  }

  @AfterAll
  static void theBrowserEnds() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asAReaderFindsIt() {
    browser.scripts(true);
    browser.width(1280);
    browser.emulate("prefers-color-scheme", "light");
  }

  @Test
  void theScriptRunsUnderThePolicyAndShowsItsControls() {
    browser.open(page, "");

    assertThat(browser.shown("#filter, #language, #theme", "id"))
        .containsExactlyInAnyOrder("filter", "language", "theme");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void filtersAreReadFromTheAddress() {
    assertThat(visible("#?hide=warning%2Cnote")).containsExactly("same-fact");
    assertThat(visible("#?rule=-same-fact")).containsExactly("superseded", "list-duplicate");
    assertThat(visible("#?indicator=%E4%BB%BB%E5%8A%A1%E5%AE%8C%E6%88%90%E7%8E%87"))
        .containsExactly("same-fact");
    assertThat(visible("#?text=%E4%B8%93%E5%88%A9")).containsExactly("list-duplicate");
    assertThat(visible("#?text=-%E4%B8%93%E5%88%A9")).containsExactly("same-fact", "superseded");
  }

  @Test
  void filtersAreKeptInTheAddress() {
    browser.open(page, "");
    browser.click("[name=severity][value=note]");
    browser.type("[name=text]", "-取代");

    assertThat(browser.address()).contains("#?hide=note&text=-%E5%8F%96%E4%BB%A3");
    assertThat(browser.shown(".finding", "data-rule")).containsExactly("same-fact");
  }

  @Test
  void keysGoThroughTheFindings() {
    browser.open(page, "");
    browser.press("j");
    assertThat(browser.shown(".finding.current", "data-rule")).containsExactly("same-fact");
    browser.press("j");
    assertThat(browser.shown(".finding.current", "data-rule")).containsExactly("superseded");
    browser.press("k");
    assertThat(browser.shown(".finding.current", "data-rule")).containsExactly("same-fact");
    browser.press("o");
    assertThat(browser.one(".finding.current").getDomAttribute("open")).isNull();
    browser.press("?");
    assertThat(browser.shown("#keys", "id")).containsExactly("keys");
    browser.press(Browser.escape());
    browser.press("/");
    assertThat(browser.run("return document.activeElement.name")).isEqualTo("text");
  }

  @Test
  void aFigureLeadsToItsFindingAndBackIntoItsText() {
    browser.open(page, "");
    browser.run("document.querySelector('.article:nth-of-type(2)').open = true");
    browser.click(".article a.is-contradicted");
    assertThat(browser.shown(".finding.current", "id")).containsExactly(ERROR.substring(1));

    browser.run("document.querySelectorAll('.article').forEach(a => a.open = false)");
    browser.click(ERROR + " a.hit");
    assertThat(browser.shown(".article a:target", "class")).containsExactly("is-contradicted");
  }

  @Test
  void anAnchorShowsItsFindingEvenWhereAFilterHidIt() {
    browser.open(page, "#?hide=error");
    browser.run("location.hash = '" + ERROR + "'");

    assertThat(browser.shown(ERROR, "data-rule")).containsExactly("same-fact");
  }

  @Test
  void everythingIsReadableWithoutScripts() {
    browser.scripts(false);
    browser.open(page, "");

    assertThat(browser.shown(".finding h3", "class")).hasSize(3);
    assertThat(browser.shown("#filter, .copy, #language", "id")).isEmpty();
    assertThat(browser.shown(".article", "id")).hasSize(3);
  }

  @Test
  void theOtherLanguageIsOneSwitchAway() {
    browser.open(page, "");
    browser.click("#language");

    assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.one(".verdict h1").getText()).isEqualTo("Failed");
    assertThat(browser.shown(".zh", "class")).isEmpty();
  }

  @Test
  void printingOpensEverything() {
    browser.open(page, "");
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.run("return document.querySelectorAll('details:not([open])').length"))
        .isEqualTo(0L);

    byte[] pdf = Base64.getDecoder().decode(browser.pdf());
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  void nothingIsWiderThanANarrowScreen() {
    browser.width(360);
    for (Path shown : List.of(page, hostile)) {
      browser.open(shown, "");
      Object width = browser.run("return document.documentElement.clientWidth");
      assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  @Test
  void axeFindsNothingInLightAndDark() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.emulate("prefers-color-scheme", scheme);
      browser.open(page, "");
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(browser.accessibility()).as(scheme).isEmpty();
    }
  }

  @Test
  void hostileTextRunsNothing() {
    browser.open(hostile, "");

    assertThat(browser.run("return document.scripts.length")).isEqualTo(1L);
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> visible(String hash) {
    browser.open(page, hash);
    return browser.shown(".finding", "data-rule");
  }
}
