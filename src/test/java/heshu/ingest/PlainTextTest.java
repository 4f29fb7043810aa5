package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.article.SectionKind;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String PARAGRAPH =
      "临江市医保局表示，长期护理保险试点覆盖近190万人，累计筹集资金过10亿元，定点服务机构超过88家，分布在全市各县区，群众就近办理照护申请更加方便。\n";

  @Test
  void theFirstLineIsTheTitleThoughADateStandsBelowIt() {
    Article article =
        Reading.of("a.txt", "临江口岸：验放40.5万人次 创近五年新高\n\n10-08 20:32\n" + PARAGRAPH).article();
    assertThat(article.title()).isEqualTo("临江口岸：验放40.5万人次 创近五年新高");
  }

  @Test
  void aShortLineOfWordsWithAFigureBetweenParagraphsIsAHeading() {
    Article article =
        Reading.of("a.txt", "快讯\n" + PARAGRAPH + "长期护理保险试点覆盖近190万人\n" + PARAGRAPH).article();
    assertThat(article.sections().get(2).kind()).isEqualTo(SectionKind.HEADING);
  }

  @Test
  void aLineOfFiguresAsInATableIsNone() {
    Article article = Reading.of("a.txt", "快讯\n" + PARAGRAPH + "合计 190 88\n" + PARAGRAPH).article();
    assertThat(article.sections().get(2).kind()).isEqualTo(SectionKind.BODY);
  }
}
