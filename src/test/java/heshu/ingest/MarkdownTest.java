package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.SectionKind;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void aDigestGivesItsItemsWithoutNumbersAndMarks() {
    String digest =
        """
        ---
        title: 早餐2024年8月12日
        ---

        # 早餐2024年8月12日

        08-12 06:10\s\s
        Wire EnRA+A-

        收藏到盒子

        ### 热点

        1、8月10日，**全市有263家公司披露半年报，其中228家盈利。**其余亏损。
        2、1、2号线**延长**3.5公里。

        **3、国债**发行600亿元。

        ### 日程![img](data:image/png;base64,AAAA)

        **风险提示：**投资需谨慎。本文仅供参考，100%自担。

        [查看原文](https://example.org/2022/09/25/a.shtml)

        ---
        (更新时间戳: 1672577662842)
        """;
    Reading reading = Reading.of("2024-8-12-digest.md", digest);
    assertThat(reading.texts())
        .containsExactly(
            "早餐2024年8月12日",
            "热点",
            "8月10日，全市有263家公司披露半年报，其中228家盈利。其余亏损。",
            "1、2号线延长3.5公里。",
            "国债发行600亿元。",
            "日程");
    assertThat(reading.texts(SectionKind.HEADING)).containsExactly("热点", "日程");
    assertThat(reading.article().publication()).hasToString("2024-08-12");
  }

  @Test
  void htmlParagraphsInMarkdownAreParagraphs() {
    Reading reading =
        Reading.of(
            "news_20231202_05.md",
            "### 简讯\n\n<p><strong>示例网消息</strong>：完成3项。</p><p>　　<strong>用电量增长4.0%</strong></p><p>5家。<br></p>\n\n[查看原文](u)\n");
    assertThat(reading.texts()).containsExactly("简讯", "示例网消息：完成3项。", "用电量增长4.0%", "5家。");
    assertThat(reading.texts(SectionKind.HEADING)).containsExactly("用电量增长4.0%");
    assertThat(reading.article().outlet()).isEqualTo("示例网");
  }

  @Test
  void tableRowsKeepTheirCells() {
    Reading reading = Reading.of("a.md", "# 甲\n\n| 区 | 项目 |\n|---|--:|\n| **东区** | 3 |\n");
    assertThat(reading.texts(SectionKind.TABLE)).containsExactly("区\t项目", "东区\t3");
  }

  @Test
  void marksThatAreTextStay() {
    Reading reading = Reading.of("a.md", "# 甲\n\n1~3季度，面积 3*4 米，编号a_b，见[附件](x(1).doc)和<b>表</b>2。");
    assertThat(reading.texts()).contains("1~3季度，面积 3*4 米，编号a_b，见附件和表2。");
  }

  @Test
  void aSentenceBrokenOverLinesIsOne() {
    Reading reading = Reading.of("a.md", "# 甲\n\n全市完成207项，\n占近83%。\n新一段完成3项。\n");
    assertThat(reading.texts()).containsExactly("甲", "全市完成207项，占近83%。", "新一段完成3项。");
  }
}
