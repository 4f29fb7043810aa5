package heshu.report;

import heshu.check.RuleInfo;
import heshu.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One rule as the reports name it.
 *
 * @param title what it checks, in a few Chinese words
 * @param titleEn the same in English
 * @param severity what it reports by default; null where it never reports
 * @param digest changes when its conditions or its messages do
 */
public record RuleEntry(
    String id,
    String family,
    String title,
    String titleEn,
    @Nullable Severity severity,
    String digest) {

  public static RuleEntry of(RuleInfo rule) {
    return new RuleEntry(
        rule.id(),
        rule.family(),
        rule.title().zh(),
        rule.title().en(),
        rule.severity(),
        rule.digest());
  }
}
