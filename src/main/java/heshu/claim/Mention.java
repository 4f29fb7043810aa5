package heshu.claim;

import heshu.article.Article;
import heshu.article.Position;
import heshu.article.Section;
import heshu.article.Span;
import java.io.Serializable;

/** A piece of an article's text; offsets are into the section's text, half-open. */
public record Mention(Article article, Section section, int start, int end)
    implements Serializable {

  /** By what tells it best alone: a look-up need not read the whole article. */
  @Override
  public int hashCode() {
    return 31 * (31 * article.id().hashCode() + section.text().hashCode()) + start;
  }

  public String quote() {
    return section.text().substring(start, end);
  }

  /** The sentence around it, without markup. */
  public String sentence() {
    return section.sentenceAt(start).of(section.text());
  }

  public Span span() {
    return section.mapped().span(start, end);
  }

  public Position position() {
    return article.source().position(span().start());
  }
}
