package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A day told by a word with its date beside it, and the publication: 今天（9月8日）.
 *
 * @param said the date beside the word, in the year next to the publication
 * @param due the date that the word means on the day of the publication
 * @param fresh whether another such word of the article means the day of the publication
 */
public record DayWord(Mention words, LocalDate said, LocalDate due, boolean fresh)
    implements Subject {

  public boolean isRight() {
    return said.equals(due);
  }

  /**
   * Whether the date cannot be meant: later than the word allows, or earlier in an article that
   * elsewhere speaks from its publication. A copy published later is older as a whole.
   */
  public boolean isWrong() {
    return said.isAfter(due) || fresh && said.isBefore(due);
  }

  public List<String> steps() {
    return List.of("「" + words.quote() + "」按出版日期是 " + due + "，写作 " + said + " ✘");
  }

  /** The date that the word means, by the name that templates use. */
  public Map<String, String> values() {
    return Map.of("due", due.toString());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).map();
  }
}
