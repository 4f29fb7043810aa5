package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.SectionKind;
import org.junit.jupiter.api.Test;

class NewsPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head>
      <title>滨江新区上半年签约项目207个_滨江频道_示例网</title>
      <meta property="og:site_name" content="示例网">
      <script type="application/ld+json">
      {"@graph":[{"@type":"NewsArticle","headline":"滨江新区上半年签约项目207个","datePublished":"2023-07-17T23:30:00Z"}]}
      </script>
      <style>.a{width:74px}</style></head>
      <body class="has-sidebar">
      <div id="topNav"><a href="/">首页</a><a href="/n">新闻，财经，体育</a></div>
      <div class="left"><h1>滨江新区上半年签约项目207个</h1>
      <div class="info"><span>2023年07月18日 09:30</span> <span>来源：滨江日报</span></div>
      <div class="content">
      <p>　　上半年，滨江新区新签约项目<b>207</b>个，完成全年251个目标的近83%。</p>
      <p>制造业项目<span id="stock"><a href="x">102</a></span>个，服务业项目105个。<br>其中，外资项目15个。</p>
      <table><caption>签约情况</caption><tr><th></th><th>项目（个）</th></tr><tr><td><p>制造业</p></td><td>102</td></tr></table>
      <figure><img src="a.jpg"><figcaption>图为签约现场。</figcaption></figure>
      <p><strong>下半年安排</strong></p>
      <p>新区下半年计划再签约项目50个，投向集成电路&#12289;生物医药等领域。文/王某某</p>
      <!--adlist[<p>另有3500亿元投资，6000家企业。</p>]adlist-->
      <p>（责任编辑：李某某）</p>
      <p>相关阅读：</p><ul><li><a href="1">另一个区签约300个</a></li></ul>
      </div></div>
      <div class="sidebar"><p>最热新闻，点击3000次。</p></div>
      <div class="comments"><p>网友：不错，增长了90%。</p></div>
      <footer>版权所有，备案号12345。</footer>
      </body></html>
      """;

  private final Reading page = Reading.of("page.html", PAGE);

  @Test
  void theBodyIsFoundWithoutRulesForTheSite() {
    assertThat(page.texts())
        .containsExactly(
            "滨江新区上半年签约项目207个",
            "上半年，滨江新区新签约项目207个，完成全年251个目标的近83%。",
            "制造业项目102个，服务业项目105个。",
            "其中，外资项目15个。",
            "签约情况",
            "\t项目（个）",
            "制造业\t102",
            "图为签约现场。",
            "下半年安排",
            "新区下半年计划再签约项目50个，投向集成电路、生物医药等领域。");
  }

  @Test
  void headingsCaptionsAndTableRowsAreTold() {
    assertThat(page.texts(SectionKind.HEADING)).containsExactly("下半年安排");
    assertThat(page.texts(SectionKind.CAPTION)).containsExactly("签约情况", "图为签约现场。");
    assertThat(page.texts(SectionKind.TABLE)).containsExactly("\t项目（个）", "制造业\t102");
  }

  @Test
  void titleTimeAndOutletAreRead() {
    Article article = page.article();
    assertThat(article.title()).isEqualTo("滨江新区上半年签约项目207个");
    assertThat(article.publication()).hasToString("2023-07-18");
    assertThat(article.publication().source()).isEqualTo(Publication.Source.META);
    assertThat(article.outlet()).isEqualTo("滨江日报");
  }

  @Test
  void theSiteIsCutFromATitleThatNoHeadingRepeats() {
    String html =
        "<html><title>全市完成任务207项--时政--示例新闻网</title><body><p>任务完成，共207项。</p></body></html>";
    assertThat(Reading.of("a.html", html).article().title()).isEqualTo("全市完成任务207项");
  }

  @Test
  void linkedDataIsReadWithItsEscapes() {
    String html =
        """
        <html><head><script type="application/ld+json">
        {"headline":"\\u5168\\u5e02","datePublished":"2023-07-18T09:30:00+08:00",
         "publisher":{"@type":"Organization","name":"\\u793a\\u4f8b\\/\\u7f51"}, broken
        </script></head><body><p>任务完成，共207项。</p></body></html>
        """;
    Article article = Reading.of("a.html", html).article();
    assertThat(article.publication()).hasToString("2023-07-18");
    assertThat(article.outlet()).isEqualTo("示例/网");
  }

  @Test
  void aPageLaidOutInTablesIsReadByItsParagraphs() {
    String html =
        """
        <html><head><title>全市2016年统计公报</title></head><body>
        <table><tr><td><a href=1>首页</a></td><td><a href=2>新闻</a></td></tr></table>
        <table><tr><td width=20%><a href=3>导航，链接，导航</a></td><td>
        <center><b>全市2016年统计公报</b></center><center>2017-03-02 10:00 来源: 示例统计局</center>
        　　全年生产总值3640.7亿元，比上年增长13.5%。其中，第一产业增加值100亿元，第二产业1500亿元。<br><br>
        　　全年预算收入298亿元，增长12.7%。
        <table border=1><tr><td>指标</td><td>数值</td></tr></table>
        </td></tr></table></body></html>
        """;
    Reading reading = Reading.of("a.htm", html);
    assertThat(reading.texts())
        .containsExactly(
            "全市2016年统计公报",
            "全年生产总值3640.7亿元，比上年增长13.5%。其中，第一产业增加值100亿元，第二产业1500亿元。",
            "全年预算收入298亿元，增长12.7%。",
            "指标\t数值");
    assertThat(reading.article().publication()).hasToString("2017-03-02");
    assertThat(reading.article().outlet()).isEqualTo("示例统计局");
  }
}
