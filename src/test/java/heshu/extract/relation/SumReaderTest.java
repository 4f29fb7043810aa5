package heshu.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.relation.SumOfParts;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which figures are held to make up another one. */
class SumReaderTest {

  @Test
  void profitIsNoPartOfIncomeThoughItFits() {
    String told =
        "1-10月，软件业完成业务收入65542亿元。\n\n1-10月，全行业实现%s8026亿元。\n\n"
            + "1-10月，软件产品实现收入18068亿元。\n\n1-10月，技术服务实现收入39448亿元。";
    assertThat(sums(told.formatted("利润总额"))).isEmpty();
    assertThat(sums(told.formatted("硬件收入"))).hasSize(1);
  }

  @Test
  void whatOneOfARowHasIsNotMadeUpByTheNextOfIt() {
    assertThat(sums("甲候选人赢得东山州（13票）、西山州（10票）、南海州（3票）、北海州（4票）和中原州（7票）。")).isEmpty();
  }

  private static List<Claim> sums(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Extractor()
        .read(Objects.requireNonNull(Ingest.read("a.txt", bytes).article())).relations().stream()
            .filter(SumOfParts.class::isInstance)
            .map(SumOfParts.class::cast)
            .map(SumOfParts::whole)
            .toList();
  }
}
