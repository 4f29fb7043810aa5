package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's own rules through the whole program. */
class DeskCommandTest {
  private static final String TEXT = "# 达标\n\n全班有8人，其中6人达标，占75%。\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path rules = Path.of("");
  private String article = "";

  @BeforeEach
  void aNewRuleAndAnArticle() throws IOException {
    rules = folder.resolve("rules");
    article = Files.writeString(folder.resolve("稿.md"), TEXT).toString();
    assertThat(run("rules", "new", "usage/tiny-whole", "--into", rules.toString())).isZero();
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Heshu.run(
        new ShippedStages(new ByteArrayInputStream(new byte[0])),
        new PrintWriter(out),
        new PrintWriter(err),
        args);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = rules.resolve("usage/tiny-whole" + file);
    assertThat(path).content().contains(from);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  @Test
  void aNewRuleHoldsItsExamplesAndReports() {
    assertThat(run("rules", "test", rules.toString())).as(out.toString()).isZero();
    assertThat(out.toString()).isEqualTo("4 个例子，全部成立\n");
    assertThat(run("check", article, "--rules", rules.toString(), "-o", "text=-")).isZero();
    assertThat(out.toString()).contains("稿.md:3:15 note tiny-whole 整体只有8人，“75%”不说明问题\n");
    assertThat(run("check", article, "-o", "text=-")).isZero();
    assertThat(out.toString()).doesNotContain("tiny-whole");
  }

  @Test
  void figuresAndTheLedgerAreReadWithTheWordsOfAConfiguration() throws IOException {
    String config =
        Files.writeString(folder.resolve("words.yaml"), "lexicon:\n  measures:\n    - words: [噗]\n")
            .toString();
    String news = Files.writeString(folder.resolve("news.txt"), "本月共收到新货30噗。\n").toString();
    String ledger = folder.resolve("desk.db").toString();

    assertThat(run("figures", news)).isZero();
    assertThat(out.toString()).doesNotContain("30噗");
    assertThat(run("figures", news, "--config", config)).isZero();
    assertThat(out.toString()).contains("30噗");
    assertThat(run("ledger", "add", news, "--config", config, "--ledger", ledger)).isZero();
    assertThat(run("ledger", "export", "--ledger", ledger)).isZero();
    assertThat(out.toString()).contains(",30噗,");
    assertThat(run("figures", news, "--config", config, "--no-config")).isEqualTo(2);
    assertThat(err.toString()).contains("--config 与 --no-config 只能写一个");
  }

  @Test
  void anExampleThatFailsIsNamedWithWhatWasExpectedAndWhatCame() throws IOException {
    change(".md", "> note 整体只有8人", "> note 整体只有9人");

    assertThat(run("rules", "test", rules.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "usage/tiny-whole.md:33 应报：只有八个\n",
            "没有报告：例1“75%”@14 note 整体只有9人",
            "实际报告：例1“75%”@14 note 整体只有8人",
            "4 个例子，1 处不成立");
  }

  @Test
  void aRuleWithoutExamplesDoesNotPassItsTest() throws IOException {
    Files.delete(rules.resolve("usage/tiny-whole.md"));

    assertThat(run("rules", "test", rules.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("usage/tiny-whole 没有例子");
  }

  @Test
  void aJoinOverAComputedKeyIsNamedByTheTestOfItsRule() throws IOException {
    change(
        ".drl", "then", "    $c : Claim()\n    Claim( this != $c, quote() == $c.quote() )\nthen");
    change(".drl", "import ", "import heshu.claim.Claim;\nimport ");

    run("rules", "test", rules.toString());

    assertThat(out.toString()).contains("tiny-whole: Claim 与此前的条件没有索引");
  }

  @Test
  void everyBrokenRuleIsToldWithItsPlaceAndItsLine() throws IOException {
    change(".drl", "Rational.of( 10 )", "Rational.off( 10 )");

    int code = run("check", article, "--rules", rules.toString(), "--rules", folder + "/none");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .contains(rules.resolve("usage/tiny-whole.drl") + ":14:85 ", "Rational.off( 10 )")
        .contains("找不到规则目录 " + folder + "/none");
  }

  @Test
  void aBrokenPageIsToldWithItsPlace() throws IOException {
    change(".md", "  zh: 整体太小", "  cn: 整体太小");

    assertThat(run("rules", "test", rules.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(rules + "/usage/tiny-whole.md", "title 须有 zh 与 en");
  }

  @Test
  void rulesAreListedAsJsonWithTheDesksOwn() {
    assertThat(run("rules", "list", "--rules", rules.toString(), "-o", "json")).isZero();
    assertThat(out.toString())
        .startsWith("[\n")
        .contains("\"id\": \"tiny-whole\",\n    \"family\": \"usage\",\n    \"severity\": \"note\"")
        .contains("\"share-of-whole\"");
    assertThat(run("rules", "show", "tiny-whole", "--rules", rules.toString())).isZero();
    assertThat(out.toString()).contains("## 查什么");
  }

  @Test
  void anExistingRuleIsNotOverwrittenAndABadNameIsRefused() {
    assertThat(run("rules", "new", "usage/tiny-whole", "--into", rules.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("已经存在");
    assertThat(run("rules", "new", "Usage", "--into", rules.toString())).isEqualTo(2);
    assertThat(run("rules", "new", "new/a", "--into", rules.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("“new/a”不能用作规则名", "arithmetic/tiny-whole");
  }

  @Test
  void aConfigurationIsFoundGivenOrLeftOut() throws IOException {
    Files.writeString(folder.resolve("heshu.yaml"), "rules: {share-of-whole: off}\n");
    Path other = Files.writeString(folder.resolve("other.yaml"), "rules: {share-of-whole: note}\n");
    Files.writeString(Path.of(article), "# 榜\n\n全班有8人，其中6人达标，占85%。\n");

    assertThat(run("check", article, "-o", "text=-")).isZero();
    assertThat(run("check", article, "-o", "text=-", "--config", other.toString())).isZero();
    assertThat(out.toString()).contains("note share-of-whole");
    assertThat(run("check", article, "-o", "text=-", "--no-config")).isEqualTo(1);
    assertThat(run("check", article, "--no-config", "--config", other.toString())).isEqualTo(2);
    Files.writeString(other, "ruels: {}\n");
    assertThat(run("rules", "list", "--config", other.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo("heshu：" + other + ":1:1 没有 ruels 这一项；是否想写 rules\n    ruels: {}\n");
  }
}
