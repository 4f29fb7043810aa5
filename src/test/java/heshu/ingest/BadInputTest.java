package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Problem;
import heshu.article.Section;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String SENTENCE = "全市完成207项任务，占251项的近83%。";

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "ab\0cd", "%PDF-1.7 ...", "\u0001\0"})
  void inputWithoutTextIsNamedAndGivesNoArticle(String content) {
    Ingested ingested = Ingest.read("稿.txt", content.getBytes(StandardCharsets.UTF_8));
    assertThat(ingested.article()).isNull();
    assertThat(ingested.problems())
        .singleElement()
        .matches(Problem::incomplete)
        .satisfies(p -> assertThat(p.input()).isEqualTo("稿.txt"))
        .satisfies(p -> assertThat(p.message()).contains("请"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<b><font><i>", "<ul><li>", "<blockquote>"})
  void deeplyNestedHtmlIsReadAndNamed(String open) {
    Reading reading = Reading.of("a.html", open.repeat(5_000) + SENTENCE);
    assertThat(reading.texts()).containsExactly(SENTENCE);
    assertThat(reading.ingested().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("嵌套超过 512 层"));
  }

  @Test
  void oneLongLineIsCutAtSentencesAndLosesNothing() {
    int times = 20_000;
    Reading reading = Reading.of("a.txt", SENTENCE.repeat(times));
    assertThat(reading.article().sections().stream().mapToLong(s -> s.sentences().size()).sum())
        .isEqualTo(times);
    assertThat(reading.ingested().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("第 1 行"))
        .matches(p -> !p.incomplete());
  }

  @Test
  void aLineWithoutSentencesIsIncompleteWhereItIsCut() {
    Reading reading = Reading.of("a.txt", "a1,".repeat(20_000));
    assertThat(
            reading.article().sections().stream().map(Section::text).mapToInt(String::length).sum())
        .isEqualTo(60_000);
    assertThat(reading.ingested().problems()).singleElement().matches(Problem::incomplete);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a](", "<a ", "![", "*", "# a\n", "|", "> ", "- - ", "&#", "<!--"})
  void markdownOfNothingButMarksEnds(String mark) {
    Ingested ingested = Ingest.read("a.md", mark.repeat(30_000).getBytes(StandardCharsets.UTF_8));
    assertThat(ingested.problems()).allSatisfy(p -> assertThat(p.input()).isEqualTo("a.md"));
  }

  @Test
  void aNulFarIntoATextIsReadAsABlank() {
    Reading reading = Reading.of("a.txt", SENTENCE.repeat(500) + "\n完成\0 3项。");
    assertThat(reading.texts()).last().isEqualTo("完成 3项。");
  }
}
