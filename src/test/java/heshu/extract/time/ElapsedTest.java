package heshu.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Publication;
import heshu.claim.TimeInterval;
import heshu.extract.time.Elapsed.Verdict;
import heshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
  private static final Publication PUBLISHED =
      Publication.on(LocalDate.of(2021, 11, 30), Publication.Source.OPTION);

  @ParameterizedTest
  @CsvSource({
    "2011年8月3日, 2021年11月15日, 10年3个多月",
    "2012年, 2020年, 连续第九年",
    "2012年, 2020年, 八年",
    "2020年9月, 2021年9月17日, 一年",
    "2020年9月28日, 2021年9月17日, 一周年",
    "2020年9月28日, 2021年4月28日, 逾半年",
    "2020年9月28日, 2021年3月8日, 5个多月",
    "2020年9月28日, 2021年3月8日, 不到半年",
    "2020年9月28日, 2021年9月17日, 近一年",
    "2018年3月, 2021年11月, 3年多",
    "2018年3月, 2021年11月, 三年",
    "2018年11月, 2021年3月, 三年",
    "2021年1月, 2021年9月, 9个月",
    "2021年9月1日, 2021年9月17日, 17天",
    "2021年9月1日, 2021年9月17日, 16天",
    "2021年9月1日, 2021年9月17日, 两周",
    "2021年9月1日, 2021年9月17日, 半个月"
  })
  void agreesAsNewsCounts(String from, String to, String length) {
    assertThat(elapsed(from, to).holds(length(length)).verdict()).isEqualTo(Verdict.AGREES);
  }

  @ParameterizedTest
  @CsvSource({
    "2020年9月28日, 2021年2月8日, 逾半年",
    "2020年9月28日, 2021年4月28日, 5个多月",
    "2011年8月3日, 2021年11月15日, 11年",
    "2011年8月3日, 2021年11月15日, 10年5个多月",
    "2012年, 2020年, 连续第六年",
    "2012年, 2020年, 连续第十一年",
    "2020年9月, 2021年9月17日, 两年",
    "2020年9月28日, 2021年9月30日, 不到一年",
    "2021年9月1日, 2021年9月17日, 20天",
    "2021年9月1日, 2021年9月17日, 四个星期",
    "2021年9月1日, 2021年9月17日, 30个工作日",
    "2021年9月1日, 2021年9月3日, 100小时"
  })
  void contradictsWhatNoCountGives(String from, String to, String length) {
    assertThat(elapsed(from, to).holds(length(length)).verdict()).isEqualTo(Verdict.CONTRADICTS);
  }

  @Test
  void workingDaysAndHoursWithinTheDaysAreUnknown() {
    Elapsed elapsed = elapsed("2021年9月1日", "2021年9月17日");
    assertThat(elapsed.holds(length("12个工作日")).verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(elapsed("2021年9月1日", "2021年9月2日").holds(length("24小时")).verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void orderDoesNotMatter() {
    assertThat(elapsed("2021年9月17日", "2020年9月17日")).isEqualTo(elapsed("2020年9月17日", "2021年9月17日"));
  }

  @Test
  void countsDaysAndMonthsExactly() {
    Elapsed elapsed = elapsed("2011年8月3日", "2021年11月15日");
    assertThat(elapsed.days()).hasToString("[3757, 3758]");
    assertThat(elapsed.months()).hasToString("[123.4, 3703/30]");
  }

  @Test
  void tellsItsSteps() {
    assertThat(elapsed("2011年8月3日", "2021年11月15日").holds(length("10年3个多月")).steps())
        .containsExactly(
            "2011-08-03 至 2021-11-15：满 10 年 3 个月又 12 天",
            "所述时长为 (123, 124) 个月，实际 [123.4, 123.4] 个月",
            "相符");
  }

  private static Elapsed elapsed(String from, String to) {
    return Elapsed.between(interval(from), interval(to));
  }

  private static TimeInterval interval(String text) {
    return Objects.requireNonNull(
        new TimeReader().read(text, PUBLISHED, null).get(0).interval(), text);
  }

  private static Quantity length(String text) {
    return Objects.requireNonNull(
        new TimeReader().read(text, PUBLISHED, null).get(0).length(), text);
  }
}
