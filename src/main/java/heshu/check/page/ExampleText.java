package heshu.check.page;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import heshu.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as an example writes it: one paragraph a line, a line with # is the title, one with ##
 * a heading, 出版： gives the day, 【…】 marks a span.
 *
 * @param text without the marks
 * @param marks the marked spans, as offsets into {@code text}
 */
public record ExampleText(String text, List<Span> marks, @Nullable LocalDate published) {
  private static final String PUBLISHED = "出版：";

  public ExampleText {
    marks = List.copyOf(marks);
  }

  /** Reads the lines of one fenced block. */
  static ExampleText read(List<String> lines) {
    LocalDate published = null;
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int open = -1;
    for (String line : lines) {
      if (line.startsWith(PUBLISHED)) {
        published = LocalDate.parse(line.substring(PUBLISHED.length()).strip());
        continue;
      }
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '【' && open < 0) {
          open = text.length();
        } else if (c == '】' && open >= 0) {
          marks.add(new Span(open, text.length()));
          open = -1;
        } else {
          text.append(c);
        }
      }
      text.append('\n');
    }
    return new ExampleText(text.toString(), marks, published);
  }

  /** The article, its sections the lines. */
  public Article article(String id) {
    List<Section> sections = new ArrayList<>();
    String title = "";
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
        sections.add(Section.of(SectionKind.TITLE, MappedText.at(start + 2, title)));
      } else if (line.startsWith("## ")) {
        MappedText heading = MappedText.at(start + 3, line.substring(3));
        sections.add(Section.of(SectionKind.HEADING, heading));
      } else if (!line.isBlank()) {
        sections.add(Section.of(SectionKind.BODY, MappedText.at(start, line)));
      }
      start += line.length() + 1;
    }
    Publication publication =
        published == null
            ? Publication.UNKNOWN
            : Publication.on(published, Publication.Source.FRONT_MATTER);
    return new Article(id, new SourceText(text), title, publication, "", sections);
  }
}
