package heshu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule's verdict on one subject.
 *
 * @param rule the rule's id
 * @param family the rule's family (its folder)
 * @param severity null where the result is no finding
 * @param message one sentence in Chinese
 * @param messageEn the same in English
 * @param steps the arithmetic, a line a step; never empty
 * @param evidence in the order of reading
 * @param fingerprint stays when lines, paths and layout change
 */
public record Result(
    String rule,
    String family,
    Verdict verdict,
    @Nullable Severity severity,
    String message,
    String messageEn,
    List<String> steps,
    List<Evidence> evidence,
    String fingerprint) {
  public Result {
    steps = List.copyOf(steps);
    evidence = List.copyOf(evidence);
  }

  public boolean isFinding() {
    return severity != null;
  }
}
