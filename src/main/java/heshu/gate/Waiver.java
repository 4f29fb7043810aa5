package heshu.gate;

import heshu.article.Section;
import heshu.check.Result;
import heshu.claim.Mention;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exception that somebody made: this finding may stay.
 *
 * @param fingerprint of the finding, empty where {@code section} says which findings are meant
 * @param section the paragraph that a comment in an article speaks of, null for a waiver in a file
 * @param reviewer who made it, empty for a comment
 * @param expires the last day it holds, null where it has no end
 * @param place where the waiver itself stands
 */
public record Waiver(
    String rule,
    String fingerprint,
    @Nullable Section section,
    String reason,
    String reviewer,
    @Nullable LocalDate expires,
    Mention place) {

  boolean covers(Result result) {
    return rule.equals(result.rule())
        && (section == null
            ? fingerprint.equals(result.fingerprint())
            : result.evidence().stream().anyMatch(e -> e.mention().section() == section));
  }

  boolean expired(LocalDate today) {
    return expires != null && today.isAfter(expires);
  }

  Mark mark() {
    return new Mark(Standing.WAIVED, reviewer.isEmpty() ? reason : reason + "（" + reviewer + "）");
  }
}
