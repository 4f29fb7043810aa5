package heshu.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.relation.Repeat;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is held to be one figure told twice in an article. */
class RepeatReaderTest {
  private static final String LEVEL = "2023年，全市集装箱吞吐量同比下降%s。\n\n报告称，2023年，全市集装箱吞吐量同比下降%s。";

  @Test
  void oneRateToldTwiceIsOneFigure() {
    assertThat(repeats(LEVEL.formatted("8.5%", "8.5%"))).hasSize(1);
  }

  @Test
  void ratesThatOnlyRoundingCouldMakeOneAreNotToldToAgree() {
    assertThat(repeats(LEVEL.formatted("8.5%", "8.6%"))).isEmpty();
  }

  @Test
  void whatWasNotYetReachedIsNotWhatAHeadlineTells() {
    String body = "\n\n去年，全市外贸进出口总值10.6亿美元。此前，全市外贸进出口总值还%s突破过10亿美元。";
    String told = "全市外贸进出口总值突破10亿美元" + body;
    assertThat(repeats(told.formatted("未")))
        .extracting(repeat -> repeat.second().quote())
        .containsExactly("10.6亿美元");
  }

  @Test
  void aTitleIsNotMetByTheRateThatDiffersInItsLastDigit() {
    String told = "2018年10月零售总额增长8.6%\n\n2018年10月，零售总额同比%s增长8.6%%。其中，商品零售增长8.5%%。";
    assertThat(repeats(told.replace("%\n", "%%\n").formatted("名义")))
        .extracting(repeat -> repeat.second().quote())
        .containsExactly("8.6%");
  }

  @Test
  void equalIncreasesOfTwoThingsAreNotOne() {
    assertThat(
            repeats(
                "在职工总量中，外来职工17185人，比上年增加251人。从行业看，餐饮职工4450人，比上年增加171人，"
                    + "占职工总量的33%；运输职工7814人，比上年增加251人，占职工总量的27%。"))
        .isEmpty();
  }

  @Test
  void aHeadlineWithoutMeasureIsNotMetByABoundOfATenthOfIt() {
    String told =
        "A国疫情\n\n全球累计确诊病例1333万例，其中死亡57万例，数据仍在增加，形势依然严峻，各方都在关注下一步的走向。\n\n%s"
            + "\n\n截至15日，南海州累计确诊病例超过30万，目前该州至少有54家医院的重症监护病床余量为零，当地还面临医护人员缺乏的问题。";
    assertThat(repeats(told.formatted("全国累计病例近350万 医疗资源紧张"))).isEmpty();
  }

  private static List<Repeat> repeats(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Extractor()
        .read(Objects.requireNonNull(Ingest.read("a.txt", bytes).article())).relations().stream()
            .filter(Repeat.class::isInstance)
            .map(Repeat.class::cast)
            .toList();
  }
}
