package heshu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule's verdict on one subject.
 *
 * @param rule the rule's id
 * @param family the rule's family (its folder)
 * @param severity null where the result is no finding
 * @param wording the message in both languages and the arithmetic
 * @param evidence in the order of reading
 * @param fingerprint stays when lines, paths and layout change
 */
public record Result(
    String rule,
    String family,
    Verdict verdict,
    @Nullable Severity severity,
    Wording wording,
    List<Evidence> evidence,
    String fingerprint) {
  public Result {
    evidence = List.copyOf(evidence);
  }

  public Result(
      String rule,
      String family,
      Verdict verdict,
      @Nullable Severity severity,
      String message,
      String messageEn,
      List<String> steps,
      List<Evidence> evidence,
      String fingerprint) {
    this(
        rule,
        family,
        verdict,
        severity,
        new Wording.Plain(message, messageEn, steps),
        evidence,
        fingerprint);
  }

  /** One sentence in Chinese. */
  public String message() {
    return wording.message();
  }

  /** The same in English. */
  public String messageEn() {
    return wording.messageEn();
  }

  /** The arithmetic, a line a step; never empty. */
  public List<String> steps() {
    return wording.steps();
  }

  Result worded(Wording other) {
    return new Result(rule, family, verdict, severity, other, evidence, fingerprint);
  }

  public boolean isFinding() {
    return severity != null;
  }
}
