package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Reading;
import heshu.claim.relation.SameFact;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Figures of few digits, told without a date, in like words in two articles. */
class RetoldTest {
  private static final String BATTLE = "%n%n甲国方面称，甲军击退了乙军在东部14个居民点附近的进攻，并收复一座桥梁。";
  private static final String AGAIN = "%n%n甲国军方称，甲军击退了乙军在多处的14个居民点附近的进攻，打击了火炮阵地。";
  private static final String STRIKE = "%n%n联合工会称，首都机场的1400多名安保人员将举行罢工。";
  private static final String GOES_ON = "%n%n为抗议物价上涨，首都机场的1400多名安保人员继续举行罢工。";

  private final Extractor extractor = new Extractor();

  @Test
  void whatWasDoneIsToldAgainOnTheNextDay() {
    assertThat(ties("2023-02-03" + BATTLE, "2023-02-04" + AGAIN)).hasSize(1);
  }

  @Test
  void whatWasDoneDaysLaterIsAnotherTime() {
    assertThat(ties("2023-02-03" + BATTLE, "2023-02-07" + AGAIN)).isEmpty();
  }

  @Test
  void whatLastsIsToldAgainDaysLater() {
    assertThat(ties("2023-03-18" + STRIKE, "2023-04-01" + GOES_ON)).hasSize(1);
  }

  private List<SameFact> ties(String first, String second) {
    List<Reading> readings =
        List.of(reading("a.txt", first.formatted()), reading("b.txt", second.formatted()));
    return new Aligner()
        .align(readings, List.of()).stream()
            .filter(SameFact.class::isInstance)
            .map(SameFact.class::cast)
            .toList();
  }

  private Reading reading(String name, String text) {
    return extractor.read(
        Objects.requireNonNull(Ingest.read(name, text.getBytes(StandardCharsets.UTF_8)).article()));
  }
}
