package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TodayTest {
  @Test
  void theDayOfARunIsToldByTheEpochSoThatAReportCanBeMadeAgain() {
    assertThat(Today.date("1767225600")).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(Today.date("1767196800")).as("midnight in Shanghai").isEqualTo("2026-01-01");
  }

  @Test
  void withoutAnEpochItIsTodayInShanghai() {
    assertThat(Today.date("")).isBetween(today().minusDays(1), today());
    assertThat(Today.date(null)).isBetween(today().minusDays(1), today());
  }

  @Test
  void anEpochThatIsNoNumberIsAnError() {
    assertThatThrownBy(() -> Today.date("yesterday"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("SOURCE_DATE_EPOCH=yesterday");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
