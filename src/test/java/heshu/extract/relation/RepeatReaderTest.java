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

  private static List<Repeat> repeats(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Extractor()
        .read(Objects.requireNonNull(Ingest.read("a.txt", bytes).article())).relations().stream()
            .filter(Repeat.class::isInstance)
            .map(Repeat.class::cast)
            .toList();
  }
}
