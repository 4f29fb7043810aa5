package heshu.check;

import java.util.ArrayList;
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
 * @param repairs the smallest changes of one figure each that would make a contradiction go away,
 *     the likeliest first
 * @param fingerprint stays when lines, paths and layout change; null to make it of the rule and the
 *     evidence when it is asked for
 */
public record Result(
    String rule,
    String family,
    Verdict verdict,
    @Nullable Severity severity,
    Wording wording,
    List<Evidence> evidence,
    List<Repair> repairs,
    @Nullable String fingerprint) {
  public Result {
    repairs = List.copyOf(repairs);
    evidence = List.copyOf(evidence);
  }

  /** Without repairs. */
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
        List.of(),
        fingerprint);
  }

  @Override
  public String fingerprint() {
    return fingerprint == null ? Fingerprint.of(rule, evidence) : fingerprint;
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
    return new Result(rule, family, verdict, severity, other, evidence, repairs, fingerprint);
  }

  /** With its fingerprint, which has been made already. */
  Result named(String known) {
    return new Result(rule, family, verdict, severity, wording, evidence, repairs, known);
  }

  /** Offering changes of single figures. */
  Result repairedBy(List<Repair> offered) {
    return new Result(rule, family, verdict, severity, wording, evidence, offered, fingerprint);
  }

  /** With the messages of findings that have the same cause behind its steps. */
  Result telling(List<Result> sameCause) {
    if (sameCause.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(steps());
    sameCause.forEach(other -> all.add("同一处另见 " + other.rule() + "：" + other.message()));
    return worded(new Wording.Plain(message(), messageEn(), all));
  }

  public boolean isFinding() {
    return severity != null;
  }
}
