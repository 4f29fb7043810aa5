package heshu.extract.time;

import heshu.article.Publication;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text. It keeps nothing between texts and may be shared by threads. */
public final class TimeReader {

  /**
   * What a text tells of times.
   *
   * @param times in order, never overlapping
   * @param context the last time told, to be passed on to the next text of the same article; times
   *     that are only compared with or lie ahead do not count
   */
  public record Read(List<TimeExpression> times, @Nullable TimeInterval context) {
    public Read {
      times = List.copyOf(times);
    }
  }

  /**
   * All time expressions of a text in order, never overlapping.
   *
   * @param publication when the text was published; where it is an interval, relative words resolve
   *     only where both its ends give the same days
   * @param context the last time told before this text, against which 同期 and 当月 are read
   */
  public List<TimeExpression> read(
      String text, Publication publication, @Nullable TimeInterval context) {
    return readOn(text, publication, context).times();
  }

  /** As {@link #read}, with the context that the text leaves behind. */
  public Read readOn(String text, Publication publication, @Nullable TimeInterval context) {
    return new Reading(text, publication, context).all();
  }
}
