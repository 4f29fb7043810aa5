package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.SectionKind;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  @Test
  void aTimeInGreenwichIsADayInShanghai() {
    Article article =
        Reading.of("a.txt", "---\ndate: Fri, 17 Sep 2021 16:51:18 GMT\n---\n<p>完成3项。</p>")
            .article();
    assertThat(article.publication()).hasToString("2021-09-18");
    assertThat(article.publication().source()).isEqualTo(Publication.Source.FRONT_MATTER);
  }

  @Test
  void theOriginalTitleIsTakenWhereTheStatedOneOnlyLostItsMarks() {
    Reading reading =
        Reading.of("a.txt", "---\ntitle: '江北_三园_完成超80%'\n---\n<p>原标题：江北“三园”完成超80%</p><p>完成3项。</p>");
    assertThat(reading.article().title()).isEqualTo("江北“三园”完成超80%");
    assertThat(reading.texts()).containsExactly("江北“三园”完成超80%", "完成3项。");
  }

  @Test
  void anotherOriginalTitleIsLeftOutAsARepeat() {
    Reading reading =
        Reading.of("a.txt", "---\ntitle: '推进_三园_ 新设企业增55%'\n---\n<p>原标题：推进“三园”</p><p>完成3项。</p>");
    assertThat(reading.texts()).containsExactly("推进“三园” 新设企业增55%", "完成3项。");
  }

  @Test
  void anOriginalTitleThatTellsSomethingElseHeadsTheText() {
    Reading reading = Reading.of("a.txt", "---\ntitle: 推进三园\n---\n<p>原标题：新设企业增55%</p><p>完成3项。</p>");
    assertThat(reading.texts(SectionKind.HEADING)).containsExactly("新设企业增55%");
    assertThat(reading.texts()).hasSize(3);
  }

  @Test
  void theOriginalTitleStandsInForAMissingOne() {
    Reading reading = Reading.of("a.txt", "原標題：新增項目超7000個\n上半年新增項目7035個。");
    assertThat(reading.texts(SectionKind.TITLE)).containsExactly("新增項目超7000個");
    assertThat(reading.texts()).hasSize(2);
  }

  @Test
  void brokenYamlIsReadByLineAndNamed() {
    Reading reading =
        Reading.of("稿.txt", "---\ntitle: 江北: 进度 \"过半\ndate: 2021-09-17\n---\n<p>完成3项。</p>");
    assertThat(reading.article().title()).isEqualTo("江北: 进度 \"过半");
    assertThat(reading.article().publication()).hasToString("2021-09-17");
    assertThat(reading.ingested().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.input()).isEqualTo("稿.txt");
              assertThat(problem.message()).contains("第 2 行", "请给");
              assertThat(problem.incomplete()).isFalse();
            });
  }

  @Test
  void frontMatterThatIsNeverClosedEndsWhereTheTextBegins() {
    Reading reading = Reading.of("a.txt", "---\ntitle: 江北进度\n\n<p>完成3项。</p>");
    assertThat(reading.texts()).containsExactly("江北进度", "完成3项。");
    assertThat(reading.ingested().problems()).hasSize(1);
  }

  @Test
  void endlesslyNestedYamlIsReadByLine() {
    Reading reading =
        Reading.of("a.txt", "---\ndate: 2021-09-17\nx: " + "- ".repeat(20_000) + "\n---\n完成3项。");
    assertThat(reading.article().publication()).hasToString("2021-09-17");
    assertThat(reading.ingested().problems()).hasSize(1);
  }
}
