package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Publication;
import heshu.article.Publication.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {
  @ParameterizedTest
  @CsvSource({
    "news_20231202_05.md, 2023-12-02",
    "in/2024-8-12-digest.md, 2024-08-12",
    "p01_city_20210917.txt, 2021-09-17"
  })
  void aDayInTheFileNameIsRead(String id, String day) {
    Publication publication = Reading.of(id, "完成3项。").article().publication();
    assertThat(publication).hasToString(day);
    assertThat(publication.source()).isEqualTo(Source.FILE_NAME);
  }

  @ParameterizedTest
  @CsvSource({"000_7e72320211212f31.txt", "p02_2023h1.txt", "report_20211301.txt", "a.txt"})
  void aNameWithoutADayTellsNothing(String id) {
    assertThat(Reading.of(id, "完成3项。").article().publication()).isEqualTo(Publication.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "去年5月4日，2018年示例博览会开幕。今年3月，签约12个项目。 | 2019-03-01/2019-12-31",
        "去年5月4日，2018年示例博览会开幕。短短10个多月时间，完成12项。 | 2019-03-01/2019-04-30",
        "2017年1~3季度，新设企业42家。 | 2017-10-01/2017-12-31",
        "截至2019年6月，累计利用外资1643.4亿美元。 | 2019-06-01/2019-12-31",
        "示例社北京9月2日电 截至2021年8月底，共有12项。 | 2021-09-02",
        "示例社北京2021年9月2日电 共有12项。 | 2021-09-02",
        "2021年上半年完成12项，今年7月又完成3项。 | 2021-07-01/2022-12-31"
      })
  void undatedTextGetsTheNarrowestIntervalThatItsWordsAllow(String text, String interval) {
    Publication publication = Reading.of("a.txt", text).article().publication();
    assertThat(publication).hasToString(interval);
    assertThat(publication.source()).isEqualTo(Source.TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "上半年增长13.5%；比2019年上半年增长7.9%。",
    "8月17日举行发布会；上半年新增7035个。",
    "1949年10月1日之后城市变了样。",
    "预计2030年12月31日前完成12项。"
  })
  void wordsThatDoNotTellTheTimeAreNotForcedTo(String text) {
    assertThat(Reading.of("a.txt", text).article().publication()).isEqualTo(Publication.UNKNOWN);
  }

  @Test
  void aStampedLineIsReadAndLeftOut() {
    Reading reading = Reading.of("a.md", "# 田\n\n2025-12-23　示例农村报\n\n高标准农田有140.5万亩。\n");
    assertThat(reading.article().publication()).hasToString("2025-12-23");
    assertThat(reading.article().outlet()).isEqualTo("示例农村报");
    assertThat(reading.texts()).containsExactly("田", "高标准农田有140.5万亩。");
  }
}
