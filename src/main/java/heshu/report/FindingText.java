package heshu.report;

import heshu.article.Publication;
import heshu.check.Evidence;
import heshu.check.Repair;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.Mention;
import heshu.claim.RuledOut;
import heshu.claim.TimeInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A result or a claim told in full, as plain text for a terminal or a correction note. */
public final class FindingText {
  private FindingText() {}

  /** Message, evidence with its sentences, arithmetic and fingerprint. */
  public static String of(Result result) {
    StringBuilder text = new StringBuilder();
    String label = result.severity() == null ? result.verdict().label() : result.severity().label();
    text.append(label + " " + result.rule() + "\n" + Visible.line(result.message()) + "\n\n");
    for (Evidence evidence : result.evidence()) {
      Mention mention = evidence.mention();
      text.append(Visible.line(TextReport.place(mention) + source(mention)) + "\n");
      text.append("    " + Visible.line(marked(mention)) + "\n");
    }
    text.append("\n");
    for (String step : result.steps()) {
      text.append("    " + Visible.line(step) + "\n");
    }
    if (!result.repairs().isEmpty()) {
      text.append("\n    " + Visible.line(Repair.line(result.repairs())) + "\n");
    }
    return text.append("\n指纹 " + result.fingerprint() + "\n").toString();
  }

  /** A figure of the same name that was not held against another, and why not; one line. */
  public static String of(RuledOut pair) {
    Mention fellow = pair.fellow().mention();
    return "    "
        + Visible.line(TextReport.place(fellow) + " " + fellow.quote() + " —— " + pair.reason())
        + "\n";
  }

  /** A figure with what it was read as. */
  public static String of(Claim claim) {
    Context context = claim.context();
    List<String> slots = new ArrayList<>();
    slots.add("读作 " + claim.quantity().hard() + " " + claim.measure().written());
    slots.add("指标 " + known(context.indicator()));
    slots.add("范围 " + known(context.scope().toString()));
    slots.add((context.instant() ? "截至 " : "时间 ") + time(context.time()));
    if (!context.basis().label().isEmpty()) {
      slots.add("对比 " + context.basis().label());
    }
    if (!context.speaker().isEmpty()) {
      slots.add("来源 " + context.speaker());
    }
    return Visible.line(
            TextReport.place(claim.mention())
                + " "
                + claim.quote()
                + " "
                + claim.kind().name().toLowerCase(Locale.ROOT))
        + "\n    "
        + Visible.line(marked(claim.mention()))
        + "\n    "
        + Visible.line(slots.stream().collect(Collectors.joining("；")))
        + "\n";
  }

  /** The sentence with the words in question between 【 and 】. */
  static String marked(Mention mention) {
    Passage passage = Passage.of(mention);
    return passage.lead() + "【" + mention.quote() + "】" + passage.rest();
  }

  private static String source(Mention mention) {
    Publication published = mention.article().publication();
    return Stream.of(mention.article().outlet(), published.toString())
        .filter(part -> !part.isEmpty())
        .map(part -> " · " + part)
        .collect(Collectors.joining());
  }

  private static String known(String slot) {
    return slot.isEmpty() ? "未知" : slot;
  }

  private static String time(@Nullable TimeInterval time) {
    return time == null ? "未知" : time.toString();
  }
}
