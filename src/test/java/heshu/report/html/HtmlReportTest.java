package heshu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.report.Colophon;
import heshu.report.DemoAudit;
import heshu.report.Rendered;
import heshu.report.Run;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final String html = Rendered.of(new HtmlReport(), DemoAudit.run());
  private final Document page = Jsoup.parse(html);

  @Test
  void theVerdictAndTheGateStandFirst() {
    assertThat(page.select(".banner h1").text()).contains("未通过");
    assertThat(page.select(".verdict p").text()).contains("1 处错误、1 处警告、1 处提示；有错误就不通过。");
    assertThat(Jsoup.parse(Rendered.of(new HtmlReport(), DemoAudit.cleanRun())).select("h1").text())
        .contains("通过")
        .doesNotContain("未通过");
  }

  @Test
  void theImprintTellsDayVersionAndHashes() {
    Colophon colophon = new Colophon(LocalDate.of(2026, 1, 2), List.of("--fail-on note"), id -> "");
    Run told = DemoAudit.run().with(colophon);
    Document shown = Jsoup.parse(Rendered.of(new HtmlReport(), told));

    assertThat(shown.select(".imprint time").text()).isEqualTo("2026-01-02");
    assertThat(shown.select(".imprint code")).hasSize(3);
    assertThat(shown.select("#rules .setting").text()).isEqualTo("--fail-on note");
    assertThat(page.select(".imprint time")).isEmpty();
    assertThat(shown.select(".imprint code").get(1).text())
        .as("settings")
        .isNotEqualTo(page.select(".imprint code").get(1).text());
  }

  @Test
  void aRuleThatFoundSomethingShowsItsPageUpToTheExamples() {
    String text = "---\ntitle: x\n---\n\n## 查什么\n\n比两个数。\n\n## 例子\n\n### 应报\n";
    Run told = DemoAudit.run().with(new Colophon(null, List.of(), id -> text));
    Document shown = Jsoup.parse(Rendered.of(new HtmlReport(), told));

    assertThat(shown.select("#rule-same-fact .page").text()).contains("查什么", "比两个数。");
    assertThat(shown.select("#rules").text()).doesNotContain("应报");
    assertThat(shown.select("#rule-share-of-whole .page")).as("found nothing").isEmpty();
  }

  @Test
  void theReasonsForWhatIsNotCheckedAreCounted() {
    assertThat(page.select(".reason:has(.zh)").eachText())
        .containsExactly("没读出说的是什么what it tells is unknown 1", "时间不同时间不同 1");
  }

  @Test
  void aFindingTellsHowItsFiguresWereReadAndWhatSettlesIt() {
    Element error = page.select(".finding").get(0);

    assertThat(error.select(".slots tbody th").eachText()).containsExactly("近83%", "超过90%");
    assertThat(error.select(".slots tbody tr").get(1).text()).contains("(90, ∞) %", "北京市·两区");
    assertThat(error.select(".advice .zh").text()).contains("《两区建设满一年 任务落地率近83%》");
  }

  @Test
  void theLaneCountsTheFiguresOfEachParagraph() {
    Element article = page.select(".article").get(1);

    assertThat(article.select(".lane").get(1).text()).isEqualTo("2 ↻1 ✔1");
  }

  @Test
  void everyFigureIsCountedOnceInTheOverview() {
    List<Integer> counts =
        page.select(".sum dd").stream().map(dd -> Integer.valueOf(dd.ownText())).toList();

    assertThat(counts.subList(1, counts.size()).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(counts.get(0));
  }

  @Test
  void findingsStandByWeightWithTheirFiguresMarkedInTheirSentence() {
    assertThat(page.select(".finding").eachAttr("data-severity"))
        .containsExactly("error", "warning", "note");
    Element error = page.select(".finding").get(0);
    assertThat(error.select(".hit").eachText()).containsExactly("近83%", "超过90%");
    assertThat(error.select("blockquote").get(1).text())
        .isEqualTo("2021年9月，两区建设任务清单的完成率超过90%。 落地的任务有125项。");
    assertThat(error.select(".steps .fails .right").text()).isEqualTo("(90, ∞)");
  }

  @Test
  void figuresOfOneSentenceAreMarkedInOneQuotation() {
    Element agreement = page.select(".agreement").get(0);

    assertThat(agreement.select(".quotation")).hasSize(3);
    assertThat(agreement.select(".hit").eachText()).containsExactly("近83%", "207项", "251项");
  }

  @Test
  void everyFigureOfAnArticleIsUnderlinedByItsStatus() {
    Element article = page.select(".article").get(1);

    assertThat(article.select("a.is-contradicted").eachText()).containsExactly("近83%", "4项");
    assertThat(article.select("a.is-stale").text()).isEqualTo("207项");
    assertThat(article.select("a.is-verified").text()).isEqualTo("251项");
  }

  @Test
  void figuresToldOfOneThingAtTwoTimesAreDrawn() {
    assertThat(page.select(".timeline tbody td:nth-child(2)").eachText()).contains("近83%", "超过90%");
    assertThat(page.select(".timeline .conflict")).isNotEmpty();
  }

  @Test
  void everyAnchorLeadsSomewhereAndNoneIsDouble() {
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
  }

  @Test
  void nothingIsFetchedAndOnlyTheOwnScriptAndStyleAreInForce() throws Exception {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http", "*");
    assertThat(policy).contains(sha256(page.select("script").get(0).data()));
    assertThat(policy).contains(sha256(page.select("style").get(0).data()));
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("[src], link, [style], [onclick]")).isEmpty();
    assertThat(html).doesNotContain("http://", "https://");
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertThat(Rendered.of(new HtmlReport(), DemoAudit.run())).isEqualTo(html);
  }

  @Test
  void hostileTextIsShownAsText() {
    Run hostile = HostileAudit.run();
    String shown = Rendered.of(new HtmlReport(), hostile);
    Document parsed = Jsoup.parse(shown);

    assertThat(parsed.select("script")).hasSize(1);
    assertThat(parsed.select("img, iframe, [onerror], [href^=javascript]")).isEmpty();
    assertThat(parsed.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(parsed.select(".article").text())
        .contains("<script>alert(1)</script>", "⟦U+202E⟧", "</style>");
    assertThat(shown).doesNotContain("\u202E", "\u0000");
  }

  @Test
  void aWordOfAMegabyteIsCutInAQuotation() {
    String shown = Rendered.of(new HtmlReport(), HostileAudit.run(1_000_000));

    assertThat(shown.length()).isLessThan(100_000);
    assertThat(Jsoup.parse(shown).select(".finding blockquote").text()).endsWith("……");
    assertThat(Jsoup.parse(shown).select(".article .empty .zh").text()).contains("没有列出");
  }

  private static String sha256(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
