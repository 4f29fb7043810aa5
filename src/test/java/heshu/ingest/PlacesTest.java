package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Position;
import heshu.article.Section;
import heshu.article.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  static List<InputFile> samples() {
    return Ingest.list(List.of("seeds")).stream().filter(f -> f.problem() == null).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCharacterOfTheSampleNewsStandsWhereItsSpanPoints(InputFile file) {
    assertPlaces(Reading.of(file).article());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>　　完成&nbsp;207&#39033;，占<font>251</font>项的近83&#37;。</p>\r\n<p>甲<!-- 3500亿 -->乙&amp;丙</p>",
        "---\ntitle: '甲''乙_丙_'\n---\n<div>\n<p>第一段，<span><a href=x>某村</a></span>有3户。<br>第二行，4户。</p></div>",
        "# 标题\n\n1、**完成207项**任务&nbsp;。\n\n<p>网页段落，<b>12</b>个。</p>\n\n| 名 | 数 |\n|--|--|\n| 甲 | **3** |\n",
        "　　首行，3项。\r\n第二行 4 项\t5项\r\n",
        "<table><tr><td></td><th>数</th></tr><tr><td><p>甲</p><p>乙</p></td><td>3</td></tr></table>"
      })
  void everyCharacterOfWrittenTextStandsWhereItsSpanPoints(String source) {
    Article article = Reading.of("a.txt", source).article();
    assertThat(article.sections()).isNotEmpty();
    assertPlaces(article);
  }

  @Test
  void aFigureEndsBehindTheEntityThatItEndsWith() {
    String source = "<p>占近83&#37;，持平。</p>";
    Section section = Reading.of("a.html", source).article().sections().get(0);
    int start = section.text().indexOf("近83%");
    Span span = section.mapped().span(start, start + 4);
    assertThat(source.substring(span.start(), span.end())).isEqualTo("近83&#37;");
  }

  @Test
  void linesAndColumnsCountFromTheFileNotFromItsBody() {
    Article article = Reading.of("a.txt", "---\ntitle: 甲\n---\n<p>占近83%。</p>").article();
    Section body = article.sections().get(1);
    Span span = body.mapped().span(1, 5);
    assertThat(article.source().position(span.start())).isEqualTo(new Position(4, 5));
  }

  @Test
  void aByteOrderMarkIsNotCounted() {
    byte[] bytes = "\ufeff完成3项。".getBytes(StandardCharsets.UTF_8);
    Article article = Reading.of("a.txt", bytes).article();
    assertThat(article.sections().get(0).mapped().span(0, 2)).isEqualTo(new Span(0, 2));
  }

  private static void assertPlaces(Article article) {
    String source = article.source().text();
    for (Section section : article.sections()) {
      MappedText mapped = section.mapped();
      int before = 0;
      for (int i = 0; i < mapped.text().length(); i++) {
        Span span = mapped.span(i, i + 1);
        assertThat(span.start()).isGreaterThanOrEqualTo(before);
        before = span.start();
        char c = mapped.text().charAt(i);
        String there = Parser.unescapeEntities(source.substring(span.start(), span.end()), false);
        if (c == ' ') {
          assertThat(there.replace('\u00a0', ' ')).isBlank();
        } else if (c == '“' || c == '”') {
          assertThat(there).isIn("_", String.valueOf(c));
        } else if (c != '\t') {
          assertThat(there).as(section.text()).isEqualTo(String.valueOf(c));
        }
      }
    }
  }
}
