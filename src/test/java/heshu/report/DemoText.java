package heshu.report;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import heshu.claim.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Articles as plain text, a paragraph a line, the title first. */
public final class DemoText {
  private DemoText() {}

  public static Article article(String id, LocalDate day, String outlet, String... paragraphs) {
    String text = String.join("\n", paragraphs) + "\n";
    List<Section> sections = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      SectionKind kind = sections.isEmpty() ? SectionKind.TITLE : SectionKind.BODY;
      sections.add(Section.of(kind, MappedText.at(at, paragraph)));
      at += paragraph.length() + 1;
    }
    return new Article(
        id,
        new SourceText(text),
        paragraphs[0],
        Publication.on(day, Publication.Source.FRONT_MATTER),
        outlet,
        sections);
  }

  /** The first place of {@code quote} in the article. */
  public static Mention mention(Article article, String quote) {
    for (Section section : article.sections()) {
      int at = section.text().indexOf(quote);
      if (at >= 0) {
        return new Mention(article, section, at, at + quote.length());
      }
    }
    throw new IllegalArgumentException(quote + " is not in " + article.id());
  }
}
