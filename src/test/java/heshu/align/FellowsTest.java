package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.RuledOut;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why figures of one name are not held against each other. */
class FellowsTest {
  private final Extractor extractor = new Extractor();

  @Test
  void aFigureOfAnotherTimeIsRuledOutByItsTime() {
    List<Claim> claims = claims("2023年3月，全国快递业务量为105亿件。", "2023年4月，全国快递业务量为103亿件。");

    assertThat(reasons(claims, 0)).singleElement().asString().contains("时间不同");
    assertThat(new Fellows(claims).isIncomparable(claims.get(0))).isTrue();
  }

  @Test
  void aChangeAgainstAnotherBasisIsRuledOutByIt() {
    List<Claim> claims = claims("2023年3月，全国快递业务量同比增长22.7%。", "2023年3月，全国快递业务量环比增长11.4%。");

    assertThat(reasons(claims, 0)).singleElement().asString().contains("比较的基期不同");
  }

  @Test
  void aFigureWithoutTimeIsNotRuledOutButUnknown() {
    List<Claim> claims = claims("2023年3月，全国快递业务量为105亿件。", "全国快递业务量为103亿件。");

    assertThat(reasons(claims, 0)).singleElement().asString().contains("时间不明");
    assertThat(new Fellows(claims).isIncomparable(claims.get(0))).isFalse();
  }

  @Test
  void figuresOfOtherNamesAreNoFellows() {
    List<Claim> claims = claims("2023年3月，全国快递业务量为105亿件。", "2023年4月，全国函件寄送数为1亿件。");

    assertThat(reasons(claims, 0)).isEmpty();
    assertThat(new Fellows(claims).isIncomparable(claims.get(0))).isFalse();
  }

  @Test
  void onlyTheNearestFellowsAreTold() {
    String[] months = new String[12];
    for (int i = 0; i < months.length; i++) {
      months[i] = "2022年" + (i + 1) + "月，全国快递业务量为" + (90 + i) + "亿件。";
    }

    assertThat(reasons(claims(months), 6)).hasSize(6);
  }

  private static List<String> reasons(List<Claim> claims, int at) {
    return new Fellows(claims).of(claims.get(at)).map(RuledOut::reason).toList();
  }

  private List<Claim> claims(String... paragraphs) {
    String text = "# 快讯\n\n" + String.join("\n\n", paragraphs) + "\n";
    Ingested file = Ingest.read("快讯.md", text.getBytes(StandardCharsets.UTF_8));
    return Stream.of(Objects.requireNonNull(file.article()))
        .flatMap(article -> extractor.read(article).claims().stream())
        .toList();
  }
}
