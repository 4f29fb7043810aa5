package heshu.article;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One published text.
 *
 * @param id the path as given on the command line, or the name given to standard input
 * @param title the title as text, empty where there is none
 * @param outlet who published it, empty where unknown
 * @param sections in the order of reading, the title first where there is one
 */
public record Article(
    String id,
    SourceText source,
    String title,
    Publication publication,
    String outlet,
    List<Section> sections)
    implements Serializable {

  public Article {
    sections = List.copyOf(sections);
  }

  /** What the article is called by: its title, or without one the name of its file. */
  public String name() {
    return title.isEmpty() ? id.substring(id.lastIndexOf('/') + 1) : title;
  }

  public Optional<Section> titleSection() {
    return sections.stream().filter(s -> s.kind() == SectionKind.TITLE).findFirst();
  }
}
