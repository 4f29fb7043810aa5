package heshu.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Publication;
import heshu.claim.Grain;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the publication, the sentence and the times told before lend to a time. */
class TimeContextTest {
  private static final TimeInterval JANUARY_TO_JULY =
      new TimeInterval(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 7, 31), Grain.MONTH);

  @Test
  void monthsThatLieFarAheadAreThoseOfTheYearBefore() {
    assertThat(read("2022-02-10", "9月完成，11月验收"))
        .containsExactly("9月 2021-09-01/2021-09-30", "11月 2021-11-01/2021-11-30");
  }

  @Test
  void wordsOfWhatIsToComeLookAhead() {
    assertThat(read("2023-04-19", "展会将于7月28日至8月8日举行"))
        .containsExactly("7月28日至8月8日 2023-07-28/2023-08-08");
    assertThat(read("2023-05-13", "测试一直持续到7月份")).containsExactly("7月份 2023-07-01/2023-07-31");
    assertThat(read("2023-04-03", "自5月起限产")).containsExactly("自5月起 2023-05-01/2023-05-31");
  }

  @Test
  void cumulativeMonthsLieBeforeThePublication() {
    assertThat(read("2022-01-18", "1至12月，全市完成")).containsExactly("1至12月 2021-01-01/2021-12-31");
    assertThat(read("2021-11-15", "前10个月")).containsExactly("前10个月 2021-01-01/2021-10-31");
  }

  @Test
  void whatFollowsMonthsAtOnceMayBeACount() {
    assertThat(read("2024-03-21", "1-2月31个省份增长")).containsExactly("1-2月 2024-01-01/2024-02-29");
    assertThat(read("2024-06-28", "1—5月12.3万吨")).containsExactly("1—5月 2024-01-01/2024-05-31");
  }

  @Test
  void daysOfTheMonthAreTheNearest() {
    assertThat(read("2023-01-02", "31日消息")).containsExactly("31日 2022-12-31");
    assertThat(read("2023-01-02", "5日举行")).containsExactly("5日 2023-01-05");
  }

  @Test
  void enumeratedTimesShareUnitAndYear() {
    assertThat(read("2022-02-10", "在2020年9月、10月和12月"))
        .containsExactly(
            "2020年9月 2020-09-01/2020-09-30",
            "10月 2020-10-01/2020-10-31",
            "12月 2020-12-01/2020-12-31");
    assertThat(read("2022-02-10", "在2024和2025年"))
        .containsExactly("2024 2024-01-01/2024-12-31", "2025年 2025-01-01/2025-12-31");
    assertThat(read("2021-09-17", "在3、4月"))
        .containsExactly("3 2021-03-01/2021-03-31", "4月 2021-04-01/2021-04-30");
    assertThat(read("2021-09-17", "9月1日、2日、5日"))
        .containsExactly("9月1日 2021-09-01", "2日 2021-09-02", "5日 2021-09-05");
  }

  @Test
  void numbersOfAListAreNoMonths() {
    assertThat(read("2021-09-17", "1、7月增长")).containsExactly("7月 2021-07-01/2021-07-31");
  }

  @Test
  void theSamePeriodOfAnotherYearIsThatOfTheContext() {
    assertThat(read("2021-09-02", "今年1-7月增长，与2019年同期相比下降"))
        .containsExactly("今年1-7月 2021-01-01/2021-07-31", "2019年同期 2019-01-01/2019-07-31");
    assertThat(readWith(JANUARY_TO_JULY, "比去年同期")).containsExactly("去年同期 2020-01-01/2020-07-31");
    assertThat(read("2021-09-02", "比去年同期")).containsExactly("去年同期 -");
  }

  @Test
  void theSamePeriodKeepsTheEndOfFebruary() {
    TimeInterval months =
        new TimeInterval(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 28), Grain.MONTH);
    assertThat(readWith(months, "比上年同期")).containsExactly("上年同期 2020-01-01/2020-02-29");
  }

  @Test
  void theMonthItselfIsThatOfTheContext() {
    assertThat(read("2021-09-02", "7月当月增长"))
        .containsExactly("7月 2021-07-01/2021-07-31", "当月 2021-07-01/2021-07-31");
    assertThat(readWith(JANUARY_TO_JULY, "当月")).containsExactly("当月 -");
  }

  @Test
  void comparedTimesDoNotBecomeTheContext() {
    assertThat(read("2021-12-10", "2021年1至11月增长，比2019年1至11月增长，上年同期下降"))
        .last()
        .isEqualTo("上年同期 2020-01-01/2020-11-30");
  }

  @Test
  void recurringTimesHaveNoDays() {
    assertThat(read("2021-09-17", "每年9月举行，每月10日公布")).containsExactly("9月 -", "10日 -");
  }

  @Test
  void relativeWordsNeedEndsOfThePublicationThatAgree() {
    Publication early =
        new Publication(
            LocalDate.of(2021, 1, 10), LocalDate.of(2021, 3, 1), Publication.Source.TEXT);
    assertThat(shown(new TimeReader().read("去年，目前，2月，去年9月", early, null)))
        .containsExactly(
            "去年 2020-01-01/2020-12-31",
            "目前 -",
            "2月 2021-02-01/2021-02-28",
            "去年9月 2020-09-01/2020-09-30");
  }

  @Test
  void withoutPublicationOnlyWhatIsToldInFullIsResolved() {
    assertThat(shown(new TimeReader().read("今年、9月17日、2020年9月28日", Publication.UNKNOWN, null)))
        .containsExactly("今年 -", "9月17日 -", "2020年9月28日 2020-09-28");
    assertThat(shown(new TimeReader().read("7月", Publication.UNKNOWN, JANUARY_TO_JULY)))
        .containsExactly("7月 2021-07-01/2021-07-31");
  }

  @Test
  void daysThatDoNotExistAreReadWithoutDays() {
    assertThat(read("2021-09-17", "2021年2月30日")).containsExactly("2021年2月30日 -");
  }

  @Test
  void onlyTheNumberOfAStreakIsItsLength() {
    assertThat(read("2021-09-17", "连续9年增长，连续第九年，连续三个季度"))
        .containsExactly("9年 -", "第九年 -", "三个季度 -");
  }

  @Test
  void expressionsNeverOverlapAndQuoteTheirPlace() {
    String text = "截至去年12月末，近5年来年均增长；2021年1至7月当月值。从2019年的53亿增至今年的60亿，历时两年半、17个工作日。";
    List<TimeExpression> read =
        new TimeReader()
            .read(text, Publication.on(LocalDate.of(2021, 9, 17), Publication.Source.META), null);
    int end = 0;
    for (TimeExpression t : read) {
      assertThat(t.start()).isGreaterThanOrEqualTo(end);
      assertThat(t.quote()).isEqualTo(text.substring(t.start(), t.end()));
      end = t.end();
    }
    assertThat(read).hasSize(8);
  }

  @Test
  void theSamePeriodAtTheHeadOfAClauseIsTheOneToldBefore() {
    assertThat(read("2021-09-17", "1-8月增长，同期，进口下降，低于同期水平"))
        .containsExactly("1-8月 2021-01-01/2021-08-31", "同期 2021-01-01/2021-08-31", "同期 -");
  }

  @Test
  void anyMixtureOfTimeWordsIsReadWithoutOverlap() {
    String[] words =
        ("2021年 9月 17日 1 12 31 三 十 二〇二一年 半 至 到 - — 、 和 去年 今年 上年 本月 上月 当月 当天 今天 元旦 春节 国庆 五一 "
                + "假期 一季度 前三季度 上半年 底 末 初 以来 至今 自 从 截至 目前 同期 同月 周五 上周 星期 20时 30分 晚 点 年 月 日 个月 天 周 "
                + "多 余 近 逾 约 左右 世纪 80年代 “十四五” 期间 每年 连续 第 将 起 前 农历 正月 初一 大年 万 亿 . / : × ， 。 （ ）")
            .split(" ", -1);
    Random random = new Random(20210917);
    Publication day = Publication.on(LocalDate.of(2020, 2, 29), Publication.Source.META);
    Publication open =
        new Publication(day.from(), LocalDate.of(2021, 1, 3), Publication.Source.TEXT);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(words[random.nextInt(words.length)]);
      }
      int end = 0;
      for (TimeExpression t :
          new TimeReader().read(text.toString(), round % 2 == 0 ? day : open, null)) {
        assertThat(t.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(t.quote()).isNotEmpty().isEqualTo(text.substring(t.start(), t.end()));
        end = t.end();
      }
    }
  }

  private static List<String> read(String published, String text) {
    return shown(
        new TimeReader()
            .read(text, Publication.on(LocalDate.parse(published), Publication.Source.META), null));
  }

  private static List<String> readWith(@Nullable TimeInterval context, String text) {
    return shown(
        new TimeReader()
            .read(
                text, Publication.on(LocalDate.of(2021, 9, 17), Publication.Source.META), context));
  }

  private static List<String> shown(List<TimeExpression> read) {
    return read.stream()
        .map(t -> t.quote() + " " + (t.interval() == null ? "-" : t.interval()))
        .toList();
  }
}
