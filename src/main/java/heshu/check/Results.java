package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a result of what a rule said, by the rule's page. */
final class Results {
  private static final Set<Verdict> FINDINGS =
      EnumSet.of(Verdict.CONTRADICTED, Verdict.STALE, Verdict.WORDING);

  private final RuleBook book;

  Results(RuleBook book) {
    this.book = book;
  }

  Result of(
      String id,
      Verdict verdict,
      List<Evidence> evidence,
      List<String> steps,
      @Nullable Severity severity,
      Map<String, String> values) {
    RuleInfo rule =
        book.rule(id).orElseThrow(() -> new IllegalStateException("规则 " + id + " 没有说明页"));
    Message message = rule.message(verdict).orElseGet(() -> general(rule, evidence));
    return new Result(
        id,
        rule.family(),
        verdict,
        FINDINGS.contains(verdict) ? book.severity(rule, severity) : null,
        Message.fill(message.zh(), name -> value(name, evidence, values)),
        Message.fill(
            message.en(),
            name -> {
              String english = values.get(name + "|en");
              return english == null ? value(name, evidence, values) : english;
            }),
        steps.isEmpty() ? List.of(quotes(evidence)) : steps,
        evidence,
        Fingerprint.of(id, evidence));
  }

  private static Message general(RuleInfo rule, List<Evidence> evidence) {
    String quotes = quotes(evidence);
    return new Message(rule.title().zh() + "：" + quotes, rule.title().en() + ": " + quotes);
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream().map(e -> e.mention().quote()).collect(Collectors.joining("、"));
  }

  /**
   * A named value; else the quote of the part of that name, or of all parts that are numbered with
   * it; or of a part, after a dot: its sentence, title, published, line, measure, indicator,
   * speaker, scope or time.
   */
  private static @Nullable String value(
      String name, List<Evidence> evidence, Map<String, String> values) {
    if (values.containsKey(name)) {
      return values.get(name);
    }
    int dot = name.indexOf('.');
    String role = dot < 0 ? name : name.substring(0, dot);
    for (Evidence part : evidence) {
      if (part.role().equals(role)) {
        return dot < 0 ? part.mention().quote() : aspect(part, name.substring(dot + 1));
      }
    }
    String numbered =
        quotes(evidence.stream().filter(e -> e.role().matches(role + "\\d+")).toList());
    return numbered.isEmpty() ? null : numbered;
  }

  private static @Nullable String aspect(Evidence part, String aspect) {
    Mention mention = part.mention();
    Claim claim = part.claim();
    return switch (aspect) {
      case "sentence" -> mention.sentence();
      case "title" -> mention.article().title();
      case "published" -> mention.article().publication().toString();
      case "line" -> String.valueOf(mention.position().line());
      case "measure" -> claim == null ? "" : claim.measure().written();
      case "indicator" -> claim == null ? "" : claim.context().indicator();
      case "speaker" -> claim == null ? "" : claim.context().speaker();
      case "scope" -> claim == null ? "" : claim.context().scope().toString();
      case "time" ->
          claim == null || claim.context().time() == null
              ? ""
              : String.valueOf(claim.context().time());
      default -> null;
    };
  }
}
