package heshu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Audit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  private static final String WRONG_SHARE = "全班有8人，其中6人达标，占85%。\n";
  private static final String OPPOSED = "近300余人到场。\n";

  @TempDir private Path temporary = Path.of("");
  private DeskFolder desk = new DeskFolder(temporary);

  @BeforeEach
  void articles() throws IOException {
    desk =
        new DeskFolder(temporary)
            .with("体育/赛.txt", WRONG_SHARE + OPPOSED)
            .with("财经/股.txt", WRONG_SHARE + OPPOSED);
  }

  @Test
  void withoutAConfigurationRulesHoldAsTheyCome() {
    Audit audit = desk.check("体育/赛.txt");

    assertThat(desk.findings(audit))
        .containsExactly("体育/赛.txt error share-of-whole", "体育/赛.txt warning opposed-hedges");
  }

  @Test
  void theNearestConfigurationUpwardHolds() throws IOException {
    desk.with("heshu.yaml", "rules: {opposed-hedges: off}")
        .with("体育/heshu.yaml", "rules: {share-of-whole: note}");

    assertThat(desk.findings(desk.check("体育", "财经")))
        .containsExactly(
            "体育/赛.txt note share-of-whole",
            "体育/赛.txt warning opposed-hedges",
            "财经/股.txt error share-of-whole");
  }

  @Test
  void anOverrideHoldsForItsArticlesOnly() throws IOException {
    desk.with(
        "heshu.yaml",
        """
        rules: {opposed-hedges: note}
        overrides:
          - files: "体育/**"
            rules: {opposed-hedges: off}
          - files: 股.txt
            rules: {share-of-whole: warning}
        """);

    assertThat(desk.findings(desk.check("体育", "财经")))
        .containsExactly(
            "体育/赛.txt error share-of-whole",
            "财经/股.txt warning share-of-whole",
            "财经/股.txt note opposed-hedges");
  }

  @Test
  void aFileStandsBehindThoseThatItExtends() throws IOException {
    desk.with("共用/base.yaml", "rules: {opposed-hedges: off, share-of-whole: off}")
        .with("heshu.yaml", "extends: 共用/base.yaml\nrules: {share-of-whole: on}");

    assertThat(desk.findings(desk.check("体育"))).containsExactly("体育/赛.txt error share-of-whole");
  }

  @Test
  void aRulesOwnLineHoldsAgainstThatOfItsFamilyWhicheverComesFirst() throws IOException {
    desk.with("heshu.yaml", "rules: {opposed-hedges: note, usage: off, arithmetic: warning}");

    assertThat(desk.findings(desk.check("体育")))
        .containsExactly("体育/赛.txt warning share-of-whole", "体育/赛.txt note opposed-hedges");
  }

  @Test
  void aGivenConfigurationHoldsForAllAndNoneIsSearched() throws IOException {
    desk.with("体育/heshu.yaml", "rules: {share-of-whole: note}")
        .with("own.yaml", "rules: {usage: off}");

    assertThat(desk.findings(desk.check(desk.config("own.yaml"), "体育", "财经")))
        .containsExactly("体育/赛.txt error share-of-whole", "财经/股.txt error share-of-whole");
    assertThat(desk.findings(desk.check(desk.config(null), "体育")))
        .containsExactly("体育/赛.txt error share-of-whole", "体育/赛.txt warning opposed-hedges");
  }

  @Test
  void aPairIsJudgedByTheRulesOfTheArticleThatItsFindingIsPlacedIn() throws IOException {
    desk.with("旧/a.md", "临江市智慧养老服务试点首批23个社区上线。\n")
        .with("新/b.md", "今年3月，临江市启动智慧养老服务试点，首批16个社区上线。\n")
        .with("新/heshu.yaml", "rules: {agreement: off}");

    assertThat(desk.findings(desk.check("旧", "新")))
        .containsExactly("旧/a.md warning cross-article-fact");
    assertThat(desk.findings(desk.check("新", "旧"))).isEmpty();
  }

  @Test
  void wordsAndWidthsHoldForTheirArticlesOnly() throws IOException {
    String text = "全年栽苗1200蔸，其中红苗300蔸，占近27%。\n";
    desk.with("北/a.txt", text)
        .with("南/a.txt", text)
        .with(
            "heshu.yaml",
            """
            lexicon:
              measures:
                - words: [蔸]
            overrides:
              - files: 南/*
                widths:
                  近: {hard: "[-3g, 0)"}
            """);

    Audit audit = desk.check("北", "南");

    assertThat(desk.results(audit, "share-of-whole"))
        .containsExactly(
            "北/a.txt contradicted 300蔸占1200蔸的25%，文中写作“近27%”",
            "南/a.txt consistent 300蔸占1200蔸的25%，与文中的“近27%”相符");
  }

  @Test
  void synonymsAreReadAsTheChosenName() throws IOException {
    String text =
        """
        2023年临江港集装箱吞吐量完成1258万标箱，居沿海第六。

        负责人说，2023年临江港过港箱量1258万标箱，创历史新高。
        """;
    desk.with("北/a.txt", text)
        .with("南/a.txt", text)
        .with("南/heshu.yaml", "lexicon: {synonyms: [[集装箱吞吐量, 吞吐量, 过港箱量]]}");

    assertThat(desk.results(desk.check("北", "南"), "repeated-figure"))
        .containsExactly("南/a.txt consistent “1258万标箱”与后文的“1258万标箱”相符");
  }

  @Test
  void namesAndHedgesOfADeskAreReadAsSuch() throws IOException {
    desk.with("a.txt", "三号院改造200户，其中贴边60户，占29%。\n")
        .with(
            "heshu.yaml",
            """
            lexicon:
              names: 三号院
              hedges: [{words: 贴边, like: 近}]
            """);

    Audit audit = desk.check("a.txt");

    assertThat(audit.claims())
        .extracting(claim -> claim.quote())
        .containsExactly("200户", "贴边60户", "29%");
  }
}
