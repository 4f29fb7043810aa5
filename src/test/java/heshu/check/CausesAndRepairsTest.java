package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.Pipeline;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.report.FindingText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesAndRepairsTest {
  private final Pipeline pipeline = new Pipeline(RuleBook.shipped());

  private List<Result> findings(String... texts) {
    List<Ingested> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(Ingest.read(articles.size() + ".txt", text.getBytes(StandardCharsets.UTF_8)));
    }
    return pipeline.check(articles).results().stream().filter(Result::isFinding).toList();
  }

  @Test
  void everySmallestChangeOfOneFigureIsOfferedTheLikeliestFirst() {
    List<Result> found = findings("115个项目中，有65个已经开工，占55.62%。");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).repairs())
        .extracting(Repair::shown)
        .containsExactly("“55.62%”作“56.52%”（两位对调）");
    assertThat(FindingText.of(found.get(0)))
        .contains("哪一个数有误由编辑判断；只改一处就能对上的，从最可能的起：“55.62%”作“56.52%”（两位对调）\n");
  }

  @Test
  void eachFigureThatMayBeWrongHasItsRepair() {
    List<Result> found = findings("全市划定基本农田147万亩，其中139万亩达到了高标准，剩余18万亩正在施工。");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).repairs())
        .extracting(Repair::shown)
        .containsExactly("“147万亩”作“157万亩”（一位数字）", "“139万亩”作“130万亩”（一位数字）", "“139万亩”作“129万亩”（一位数字）");
  }

  @Test
  void whatAgreesHasNoRepair() {
    assertThat(
            pipeline
                .check(
                    List.of(
                        Ingest.read(
                            "a.txt", "115个项目中，有65个已经开工，占56.52%。".getBytes(StandardCharsets.UTF_8))))
                .results())
        .isNotEmpty()
        .allMatch(result -> result.repairs().isEmpty());
  }

  @Test
  void twoContradictionsOfOneFigureAreOneFindingThatTellsBoth() {
    List<Result> found =
        findings("2022年，临江市数字经济核心产业增加值412亿元，占GDP的10.3%。", "2022年，临江市地区生产总值达到4000元，增长4.2%。");

    assertThat(found).extracting(Result::rule).containsExactly("implied-scale-slip");
    assertThat(found.get(0).steps()).anyMatch(step -> step.startsWith("同一处另见 missing-scale："));
  }

  @Test
  void anArticleAndItsRepostGiveOneFinding() {
    String part = "2022年，临江市数字经济核心产业增加值412亿元，占GDP的10.3%。";
    List<Result> found = findings(part, part + "据悉。", "2022年，临江市地区生产总值达到4000元，增长4.2%。");

    assertThat(found).extracting(Result::rule).containsExactly("implied-scale-slip");
    assertThat(found.get(0).steps()).anyMatch(step -> step.startsWith("同一处另见 implied-scale-slip："));
  }
}
