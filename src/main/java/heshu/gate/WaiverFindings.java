package heshu.gate;

import heshu.check.Evidence;
import heshu.check.Fingerprint;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import java.util.List;

/** What is to be said of the waivers themselves. */
final class WaiverFindings {
  private static final String FAMILY = "gate";

  private WaiverFindings() {}

  static Result expired(Waiver waiver) {
    return finding(
        "waiver-expired",
        Severity.WARNING,
        waiver,
        "对 " + waiver.rule() + " 的豁免已于 " + waiver.expires() + " 到期，不再起作用；请复核后改 expires，或改正稿件并删去它",
        "the waiver of " + waiver.rule() + " expired on " + waiver.expires());
  }

  static Result unused(Waiver waiver) {
    return finding(
        "waiver-unused",
        Severity.NOTE,
        waiver,
        "对 " + waiver.rule() + " 的豁免没有对上任何发现；请核对规则名和指纹，不再需要就删去它",
        "the waiver of " + waiver.rule() + " meets no finding");
  }

  static Result invalid(Waiver waiver) {
    return finding(
        "waiver-invalid",
        Severity.WARNING,
        waiver,
        "这条豁免没有写明规则或理由，不起作用；请写成 <!-- heshu-ignore 规则 理由 -->",
        "this waiver names no rule or gives no reason");
  }

  private static Result finding(
      String rule, Severity severity, Waiver waiver, String message, String messageEn) {
    List<Evidence> evidence = List.of(new Evidence("waiver", waiver.place(), null));
    String reason = waiver.reason().isEmpty() ? "没有写理由" : "理由：" + waiver.reason();
    return new Result(
        rule,
        FAMILY,
        Verdict.WORDING,
        severity,
        message,
        messageEn,
        List.of(reason),
        evidence,
        Fingerprint.of(rule, evidence));
  }
}
