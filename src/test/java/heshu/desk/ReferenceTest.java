package heshu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
  private static final String TABLE =
      """
      指标,范围,时间,数值,来源
      地区生产总值,临江市,2022年,"4386亿元",临江市2022年统计公报
      常住人口,临江市,2022年末,812.6万人,临江市2022年统计公报
      """;

  @TempDir private Path temporary = Path.of("");
  private DeskFolder desk = new DeskFolder(temporary);

  @BeforeEach
  void articles() throws IOException {
    String text = "2022年，临江市实现地区生产总值4836亿元。\n\n2022年末，临江市常住人口812.6万人。\n";
    desk = new DeskFolder(temporary).with("北/a.txt", text).with("南/a.txt", text);
  }

  @Test
  void aTableHoldsForTheArticlesWhoseConfigurationNamesIt() throws IOException {
    desk.with("表/figures.csv", TABLE).with("北/heshu.yaml", "references: ../表/figures.csv\n");

    Audit audit = desk.check("北", "南");

    assertThat(desk.results(audit, "differs-from-reference"))
        .containsExactly(
            "北/a.txt contradicted “4836亿元”与参考数据“4386亿元”不符（临江市2022年统计公报）",
            "北/a.txt consistent “812.6万人”与参考数据“812.6万人”相符（临江市2022年统计公报）");
    assertThat(audit.results())
        .filteredOn(r -> r.rule().equals("differs-from-reference"))
        .allSatisfy(
            r ->
                assertThat(r.evidence().get(1).mention().article().id())
                    .isEqualTo(desk.folder().resolve("表/figures.csv").toString()));
    assertThat(audit.articles()).extracting(article -> article.id()).hasSize(3);
  }

  @Test
  void aTableMayBeAYamlList() throws IOException {
    desk.with(
        "figures.yaml",
        """
        - {indicator: GDP, scope: 临江市, period: "2022", value: 4836亿元, source: 快报}
        """);
    DeskFiles files =
        new DeskFiles(null, false, List.of(), List.of(desk.folder().resolve("figures.yaml")));

    assertThat(desk.results(desk.check(files, "北"), "differs-from-reference"))
        .containsExactly("北/a.txt consistent “4836亿元”与参考数据“4836亿元”相符（快报）");
  }

  @Test
  void whatIsWrongWithATableIsToldAtOnce() throws IOException {
    desk.with(
            "figures.csv",
            """
            指标,范围,时间,数值,来源
            地区生产总值,临江市,去岁,4386,临江市统计公报
            ,临江市,2022年,"4386亿元
            常住人口,临江市,2022年,约八百来万,
            """)
        .with("heads.csv", "指标,地区,时间,数值,来源\n")
        .with("heshu.yaml", "references: [figures.csv, heads.csv]\n");

    assertThatThrownBy(() -> desk.check("北"))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining("figures.csv:2:12 时间须写明起止")
        .hasMessageContaining("figures.csv:3:12 引号没有闭合")
        .hasMessageContaining("figures.csv:4:22 缺少来源")
        .hasMessageContaining("heads.csv:1:4 没有 地区 这一列；可用")
        .hasMessageContaining("heads.csv:1:1 第一行须是列名");
  }
}
