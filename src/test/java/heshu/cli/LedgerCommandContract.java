package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A desk's day with its ledger, as commands, wherever the ledger lives. */
abstract class LedgerCommandContract {
  private static final List<String> SEEDS =
      List.of(
          "seeds/early-progress.txt",
          "seeds/chaoyang_20210428_01.md",
          "seeds/anniversary.txt",
          "seeds/briefing.html",
          "seeds/year-review.htm");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String input = "";

  /** Where the ledger of this test lives; nothing is there when the test begins. */
  abstract String target();

  @Test
  void seedsAddedInTheOrderOfPublicationOvertakeAndStopOneAnother() throws Exception {
    add(SEEDS.get(0));
    add(SEEDS.get(1));

    JsonNode anniversary = check(0, SEEDS.get(2));
    assertThat(quotes(only(anniversary, "superseded-figure", "近50%")))
        .containsExactly(
            "ledger:seeds/early-progress.txt 近50%",
            "ledger:seeds/early-progress.txt 125项",
            "ledger:seeds/early-progress.txt 251项",
            "seeds/anniversary.txt 近83%",
            "seeds/anniversary.txt 207项",
            "seeds/anniversary.txt 251项");
    assertThat(only(anniversary, "superseded-figure", "近50%").at("/verdict").asText())
        .isEqualTo("stale");
    assertThat(err.toString())
        .containsPattern("与账本核对：22 个数 = 相符 \\d+ \\+ 矛盾 0 \\+ 过时 [1-9]\\d* \\+ 账本里没有可比的 \\d+");

    add(SEEDS.get(2));
    for (String review : SEEDS.subList(3, 5)) {
      JsonNode stopped = only(check(1, review), "cross-article-progress", "超过90%");
      assertThat(stopped.at("/severity").asText()).isEqualTo("error");
      assertThat(quotes(stopped)).contains(review + " 超过90%", "ledger:seeds/anniversary.txt 近83%");
      assertThat(stopped.findValuesAsText("sentence"))
          .contains("到9月中旬，清单上的251项任务已经落地207项，完成率近83%。");
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatIsWrittenWithPublishedEvidence(Format format) throws Exception {
    add(SEEDS.get(0));
    Path report = folder.resolve("report");
    String output = format.label() + "=" + report;

    assertThat(run("check", SEEDS.get(2), "--ledger", target(), "-o", output)).isZero();
    assertThat(Files.readString(report)).contains("anniversary.txt", "superseded-figure");
  }

  @Test
  void aLineOfTheDraftStandsBeforeThoseOfTheLedger() {
    add(SEEDS.get(0));

    assertThat(run("check", SEEDS.get(2), "--ledger", target(), "-o", "line=-")).isZero();
    assertThat(out.toString())
        .startsWith("seeds/anniversary.txt:")
        .contains("\nledger:seeds/early-progress.txt:2:43: info: ");
  }

  @Test
  void whatWasAddedIsListedOnceAndAChangedArticleAsANewVersion() throws Exception {
    String article = write("a.md", "2021-09-20", "“山城规划”清单上的251项任务已完成125项。");
    assertThat(run("ledger", "add", article)).isZero();
    assertThat(out.toString()).isEqualTo("新记 1 篇，新版本 0 篇，已有 0 篇\n");
    assertThat(run("ledger", "add", article)).isZero();
    assertThat(out.toString()).isEqualTo("新记 0 篇，新版本 0 篇，已有 1 篇\n");
    write("a.md", "2021-09-20", "“山城规划”清单上的251项任务已完成126项。");
    assertThat(run("ledger", "add", article)).isZero();
    assertThat(out.toString()).isEqualTo("新记 0 篇，新版本 1 篇，已有 0 篇\n");

    assertThat(run("ledger", "list")).isZero();
    assertThat(out.toString())
        .contains("2021-09-20  第 2 版  2 个数  " + article + "  山城动态\n")
        .endsWith("共 1 篇，2 个数\n");
    assertThat(run("ledger", "list", "--known-at", "2021-09-20")).isZero();
    assertThat(out.toString()).isEqualTo("共 0 篇，0 个数\n");
  }

  @Test
  void aCorrectionShowsBehindWhatItCorrectsAndDraftsAreHeldAgainstIt() throws Exception {
    add(write("a.md", "2021-09-20", "到9月中旬，“山城规划”清单上的251项任务已经落地207项，完成率近83%。"));
    String draft = write("b.md", "2022-02-10", "2021年9月“山城规划”满一年时，清单上的251项任务完成率超过90%。");
    check(1, draft);

    for (String[] row : new String[][] {{"1.2", "231项"}, {"1.3", "超过91%"}}) {
      assertThat(run("ledger", "correct", row[0], "--text", row[1], "--reason", "笔误")).isZero();
    }
    assertThat(out.toString()).isEqualTo("1.3：近83% → 超过91%\n");
    assertThat(run("ledger", "show", "完成率")).isZero();
    assertThat(out.toString().lines())
        .satisfiesExactly(
            wrong -> assertThat(wrong).contains("近83%（已更正）  [82, 84.66] %  完成率"),
            right -> assertThat(right).contains("超过91%  (91, ∞) %  完成率").endsWith("更正：笔误"));
    assertThat(check(0, draft).findValuesAsText("quote")).contains("超过91%");
  }

  @Test
  void whatCannotBeCorrectedIsSaid() throws Exception {
    add(write("a.md", "2021-09-20", "登记企业125家。"));

    assertThat(run("ledger", "correct", "1.9", "--text", "7家", "--reason", "笔误")).isEqualTo(2);
    assertThat(run("ledger", "correct", "x", "--text", "7家", "--reason", "笔误")).isEqualTo(2);
    assertThat(run("ledger", "correct", "1.1", "--text", "很多家", "--reason", "笔误")).isEqualTo(2);
    assertThat(run("ledger", "show", "完成率")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "账本里没有编号为 1.9 的数",
            "账本里没有编号为 x 的数",
            "“很多家”里读到 0 个数；--text 里请只写一个数",
            "账本里没有指标、清单或地方名称含“完成率”的数");
  }

  @Test
  void aDraftFromStandardInputGoesByTheNameItIsGiven() throws Exception {
    input = "2021年9月20日\n\n到9月中旬，“山城规划”清单上的251项任务已经落地207项，完成率近83%。\n";
    assertThat(run("ledger", "add", "-", "--stdin-name", "已发/a.txt")).isZero();
    input = "2022年2月10日\n\n2021年9月“山城规划”满一年时，清单上的251项任务完成率超过90%。\n";

    JsonNode found = check(1, "-", "--stdin-name", "待发/b.txt");
    assertThat(found.at("/articles").findValuesAsText("id"))
        .containsExactly("待发/b.txt", "ledger:已发/a.txt");
  }

  @Test
  void figuresAreExportedARowEachAndCorrectionsAsReviewedClaims() throws Exception {
    add(write("a.md", "2021-09-20", "王某介绍，登记企业约125家，占“十分之七”。"));
    run(
        "ledger",
        "correct",
        "1.1",
        "--text",
        "126家",
        "--reason",
        "笔误",
        "--published",
        "2021-09-22");

    assertThat(run("ledger", "export")).isZero();
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .startsWith(
            "id,article,version,title,outlet,published,recorded,line,column,quote,sentence");
    assertThat(out.toString()).contains("1.1,", ",126家,", ",126,126,false,126,false,家,", ",笔误\n");

    Path reviews = folder.resolve("reviews.json");
    assertThat(
            run(
                "ledger",
                "export",
                "-o",
                "claimreview=" + reviews,
                "--site",
                "https://example.org/corrections"))
        .isZero();
    JsonNode review = new ObjectMapper().readTree(reviews.toFile()).at("/@graph/0");
    assertThat(review.at("/@type").asText()).isEqualTo("ClaimReview");
    assertThat(review.at("/url").asText()).isEqualTo("https://example.org/corrections#1.1");
    assertThat(review.at("/datePublished").asText()).isEqualTo("2021-09-22");
    assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("已更正为126家");
    assertThat(review.at("/itemReviewed/text").asText()).contains("约125家");
    assertThat(review.at("/itemReviewed/appearance/headline").asText()).isEqualTo("山城动态");
  }

  @Test
  void aLedgerThatIsNotThereStopsACheckAndIsNotMade() throws Exception {
    String draft = write("b.md", "2022-02-10", "登记企业125家。");

    assertThat(run("check", draft, "-o", "text=-", "--ledger", target())).isEqualTo(2);
    assertThat(run("ledger", "list")).isEqualTo(2);
    assertThat(err.toString()).contains("账本", "heshu ledger add");
  }

  private void add(String article) {
    assertThat(run("ledger", "add", article)).isZero();
    assertThat(out.toString()).startsWith("新记 1 篇");
  }

  /** The JSON report of a check against the ledger that ends with this code. */
  private JsonNode check(int code, String... arguments) throws Exception {
    Path report = folder.resolve("report.json");
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("-o", "json=" + report, "--ledger", target()));
    assertThat(run(all.toArray(String[]::new))).as(out.toString() + err).isEqualTo(code);
    return new ObjectMapper().readTree(report.toFile());
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(arguments));
    if (arguments[0].equals("ledger")) {
      all.addAll(List.of("--ledger", target()));
    }
    byte[] typed = input.getBytes(StandardCharsets.UTF_8);
    return Heshu.run(
        new ShippedStages(new ByteArrayInputStream(typed)),
        new PrintWriter(out),
        new PrintWriter(err),
        all.toArray(String[]::new));
  }

  private String write(String name, String published, String paragraph) throws Exception {
    String text =
        "---\ntitle: 山城动态\ndate: %s\nauthor: 山城观察\n---\n\n%s\n".formatted(published, paragraph);
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static JsonNode only(JsonNode report, String rule, String quote) {
    List<JsonNode> found =
        StreamSupport.stream(report.at("/results").spliterator(), false)
            .filter(result -> result.at("/rule").asText().equals(rule))
            .filter(result -> !result.at("/severity").isNull())
            .filter(result -> result.at("/evidence/0/quote").asText().equals(quote))
            .toList();
    assertThat(found).as("%s of %s in %s", rule, quote, report.at("/results")).hasSize(1);
    return found.get(0);
  }

  private static List<String> quotes(JsonNode result) {
    return StreamSupport.stream(result.at("/evidence").spliterator(), false)
        .map(part -> part.at("/article").asText() + " " + part.at("/quote").asText())
        .toList();
  }
}
