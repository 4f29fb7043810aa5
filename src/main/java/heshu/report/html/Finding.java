package heshu.report.html;

import heshu.check.Repair;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.gate.Mark;
import heshu.report.FindingText;
import heshu.report.Marks;
import heshu.report.Run;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One result as the page shows it.
 *
 * @param slots how its figures were read
 * @param chart the intervals side by side, null where there are no two of one measure
 * @param standing why a finding does not count, empty where it does
 * @param note the result as plain text, for a correction note
 */
public record Finding(
    Result result,
    String anchor,
    String indicator,
    List<Quotation> quotations,
    List<Step> steps,
    List<Slots> slots,
    @Nullable IntervalChart chart,
    String standing,
    String note) {

  static Finding of(Result result, Run run, Anchors anchors, int page) {
    String indicator =
        result.evidence().stream()
            .flatMap(e -> Optional.ofNullable(e.claim()).stream())
            .map(c -> c.context().indicator())
            .filter(i -> !i.isEmpty())
            .findFirst()
            .orElse("");
    Mark mark = run.review().mark(result);
    return new Finding(
        result,
        anchors.of(result),
        indicator,
        Quotation.of(result.evidence(), anchors, page),
        result.steps().stream().map(Step::of).toList(),
        Slots.of(result.evidence()),
        IntervalChart.of(result, anchors).orElse(null),
        result.isFinding() ? Marks.words(mark) : "",
        FindingText.of(result));
  }

  public String message() {
    return result.message();
  }

  public String messageEn() {
    return result.messageEn();
  }

  /** The smallest changes that would make it go away, in a line; empty where there are none. */
  public String repairs() {
    return Repair.line(result.repairs());
  }

  public Advice advice() {
    return Advice.of(result);
  }

  /** Who says all its figures, where it joins articles; else empty. */
  public String oneSpeaker() {
    return Source.oneSpeaker(result);
  }

  public String severity() {
    Severity severity = result.severity();
    return severity == null ? result.verdict().label() : severity.label();
  }

  public String severityZh() {
    Severity severity = result.severity();
    if (severity == null) {
      return Status.of(result.verdict()).zh();
    }
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case NOTE -> "提示";
    };
  }

  public String sign() {
    return switch (severity()) {
      case "error" -> "✘";
      case "warning" -> "▲";
      case "note" -> "●";
      default -> Status.of(result.verdict()).sign();
    };
  }
}
