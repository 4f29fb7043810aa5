package heshu.ledger;

import heshu.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands, with its history.
 *
 * @param article the number of its article in the ledger
 * @param fact the number that it was first recorded under
 * @param number the number of the row that stands: another than {@code fact} once it is corrected
 * @param corrects the number of the row that this one corrects; null where it corrects none
 * @param reason why it was corrected; null where it was not
 * @param published when the figure, or its correction, was published; ISO 8601, empty where unknown
 * @param recorded ISO 8601, UTC
 */
public record Entry(
    int article,
    int fact,
    int number,
    @Nullable Integer corrects,
    @Nullable String reason,
    String published,
    String recorded,
    Claim claim) {

  /** What the figure goes by on the command line: {@code 12.5}. */
  public String id() {
    return article + "." + fact;
  }
}
