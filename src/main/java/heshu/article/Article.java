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

  public Optional<Section> titleSection() {
    return sections.stream().filter(s -> s.kind() == SectionKind.TITLE).findFirst();
  }
}
