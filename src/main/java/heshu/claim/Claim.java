package heshu.claim;

import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import java.io.Serializable;

/** One figure of an article together with what it is a figure of. */
public record Claim(Mention mention, FigureKind kind, Quantity quantity, Context context)
    implements Serializable {

  /** Unique within a run: the article and the place in it. */
  public String id() {
    return mention.article().id() + "#" + mention.span().start();
  }

  /** By its place alone, where hardly ever two of them stand. */
  @Override
  public int hashCode() {
    return mention.hashCode();
  }

  public Measure measure() {
    return quantity.measure();
  }

  public String quote() {
    return mention.quote();
  }

  public boolean sameMeasure(Claim other) {
    return measure().sameKind(other.measure());
  }

  @Override
  public String toString() {
    return quote();
  }
}
