package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, caption or table row as it stands in the input, before it is known what of
 * it is news.
 *
 * @param strong how many of its characters are set in bold
 * @param linked how many of its characters are links
 * @param holder the element that holds it, null outside HTML
 * @param boilerplate inside an element that its class or tag calls navigation, advertising …
 */
record Block(
    SectionKind kind,
    MappedText mapped,
    int strong,
    int linked,
    @Nullable Element holder,
    boolean boilerplate) {

  static Block of(SectionKind kind, MappedText mapped) {
    return new Block(kind, mapped, 0, 0, null, false);
  }

  String text() {
    return mapped.text();
  }

  Block with(MappedText other) {
    return new Block(kind, other, strong, linked, holder, boilerplate);
  }

  Block with(SectionKind other) {
    return new Block(other, mapped, strong, linked, holder, boilerplate);
  }

  /** Characters of prose: none in a block without a punctuation mark or mostly of links. */
  int weight() {
    boolean prose = kind == SectionKind.TABLE;
    for (int i = 0; !prose && i < text().length(); i++) {
      prose = "。，；！？、".indexOf(text().charAt(i)) >= 0;
    }
    return prose && 2 * linked < text().length() ? text().length() - linked : 0;
  }
}
