package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例商报记者 李望舒 王小满",
        "责任编辑：王某某",
        "（责任编辑：李某某）",
        "编辑 李四 校对 王五",
        "文/示例晚报全媒体记者 孙某某",
        "示例报道记者朱某 北京报道",
        "海量资讯、精准解读，尽在示例APP",
        "扫一扫关注官方微信公众号",
        "[打印] [关闭]",
        "数据来源：国家统计局",
        "来源：示例日报",
        "2022-02-10 12:50 示例日报 记者 周某",
        "版权声明：未经授权不得转载。"
      })
  void aLineThatIsNoNewsIsLeftOut(String line) {
    Reading reading = Reading.of("a.html", "<p>全市完成3项任务。</p><p>" + line + "</p>");
    assertThat(reading.texts()).containsExactly("全市完成3项任务。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "记者：今年增长了5.5%，您怎么看？",
        "评论：增长5%意味着什么",
        "关注民生：新增学位3万个",
        "下载量超过1亿次",
        "来源于境外的病例有39例。",
        "国务院新闻办2021年9月17日发布白皮书",
        "记者从商务局获悉，项目有207个。",
        "（责任编辑部负责人介绍，共有32人。）",
        "情况说明：经核实，共有32人受伤。",
        "设计 年产能30万吨"
      })
  void aLineOfTheNewsStays(String line) {
    assertThat(Reading.of("a.html", "<p>全市完成3项任务。</p><p>" + line + "</p>").texts()).contains(line);
  }

  @Test
  void aCreditBesideASentenceLeavesTheSentence() {
    Reading reading =
        Reading.of("a.html", "<p>21世纪示例报道记者 王某某 南京报道 1-8月增长17.1%。</p><p>共3项。文/朱某某</p>");
    assertThat(reading.texts()).containsExactly("1-8月增长17.1%。", "共3项。");
    assertThat(reading.article().outlet()).isEqualTo("21世纪示例报道");
  }

  @Test
  void aCreditWithoutTheWordReporterIsOne() {
    Reading reading = Reading.of("a.html", "<p>21世纪示例报道李望舒北京报道 8月23日，共签约19项。</p>");
    assertThat(reading.texts()).containsExactly("8月23日，共签约19项。");
    assertThat(reading.article().outlet()).isEqualTo("21世纪示例报道");
  }

  @Test
  void theSourceLineNamesTheOutletBeforeTheSite() {
    Reading reading = Reading.of("a.txt", "---\nauthor: 示例门户\n---\n<p>来源：示例商报</p><p>完成3项。</p>");
    assertThat(reading.article().outlet()).isEqualTo("示例商报");
  }

  @Test
  void aDatelineNamesTheOutletWhereNoLineDoes() {
    assertThat(Reading.of("a.txt", "示例社北京8月25日电 （记者 赵某）完成3项。").article().outlet()).isEqualTo("示例社");
  }
}
