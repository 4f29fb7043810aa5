package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A date that the words put ahead or behind, and the day of publication: 将于9月3日, 已于9月3日.
 *
 * @param ahead whether the words say that it is yet to come
 */
public record TensedDate(Mention words, LocalDate day, LocalDate published, boolean ahead)
    implements Subject {
  /** An article may be printed the day after it was written. */
  private static final int PRINTED = 1;

  /** Whether the day lies on the other side of the publication. */
  public boolean isTurned() {
    return ahead ? day.isBefore(published.minusDays(PRINTED)) : day.isAfter(published);
  }

  public List<String> steps() {
    String order = day.isBefore(published) ? " < " : " > ";
    return List.of("「" + words.quote() + "」是 " + day + order + "出版 " + published);
  }

  /** The day and on which side of the publication it lies, by the names that templates use. */
  public Map<String, String> values() {
    return Map.of(
        "day", day.toString(),
        "published", published.toString(),
        "side", ahead ? "早于" : "晚于",
        "side|en", ahead ? "before" : "after",
        "told", ahead ? "将要" : "已经",
        "told|en", ahead ? "to come" : "past");
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).map();
  }
}
