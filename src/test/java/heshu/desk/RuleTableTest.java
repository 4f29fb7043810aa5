package heshu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.Audit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTableTest {
  private static final String HEAD = "规则,指标,单位,最低,最高,级别,说明\n";

  @TempDir private Path temporary = Path.of("");
  private DeskFolder desk = new DeskFolder(temporary);

  @BeforeEach
  void anArticle() throws IOException {
    desk =
        new DeskFolder(temporary)
            .with("heshu.yaml", "rule-folders: rules\n")
            .with("a.txt", "2022年，临江市常住人口8126万人，户籍人口802.1万人，城镇化率71.3%。\n");
  }

  @Test
  void aFigureOutsideItsRowIsReportedAndOneInsideIsNot() throws IOException {
    desk.with(
        "rules/scale/limits.csv",
        HEAD
            + "population-too-large,人口,人,,2000万,warning,“{figure}”超过全市人口的量级\n"
            + "urban-share,城镇化率,%,30,100,error,“{figure}”不像城镇化率\n");

    Audit audit = desk.check("a.txt");

    assertThat(desk.results(audit, "population-too-large"))
        .containsExactly("a.txt contradicted “8126万人”超过全市人口的量级");
    assertThat(desk.results(audit, "urban-share")).isEmpty();
  }

  @Test
  void aRowIsSwitchedLikeAnyRule() throws IOException {
    desk.with("heshu.yaml", "rule-folders: rules\nrules: {population-too-large: note}\n")
        .with(
            "rules/scale/limits.csv",
            HEAD + "population-too-large,人口,人,,2000万,warning,“{figure}”太大\n");

    assertThat(desk.findings(desk.check("a.txt")))
        .containsExactly("a.txt note population-too-large");
  }

  @Test
  void everyErrorOfATableIsToldWithItsPlaceAndItsLine() throws IOException {
    desk.with(
        "rules/scale/limits.csv",
        HEAD
            + "Too Large,人口,人,,两千万,warn,\nb,人口,人,,,note,太大\nc,人口,人,1,,note,太大\nc,人口,人,1,,note,太大\n");

    assertThatThrownBy(() -> desk.check("a.txt"))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining("limits.csv:2:1 规则名用小写英文字母")
        .hasMessageContaining("Too Large,人口,人,,两千万,warn,")
        .hasMessageContaining("limits.csv:2:17 须是数，可带万、亿")
        .hasMessageContaining("limits.csv:2:21 级别须是 error、warning 或 note")
        .hasMessageContaining("limits.csv:2:26 这一格不能空着")
        .hasMessageContaining("limits.csv:3:8 最低、最高至少写一个")
        .hasMessageContaining("limits.csv:5:1 规则 c 写了两行");
  }

  @Test
  void quotationMarksInATableStayWords() throws IOException {
    desk.with(
        "rules/scale/limits.csv",
        HEAD + "x,\"人口\"\"); System.exit(1); //\",人,,1,note,\"“{figure}”\\\"\n");

    assertThat(desk.results(desk.check("a.txt"), "x")).isEmpty();
  }
}
