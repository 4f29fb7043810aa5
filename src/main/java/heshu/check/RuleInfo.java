package heshu.check;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of a rule besides its conditions.
 *
 * @param id the name of its two files
 * @param family its folder
 * @param severity of its findings, unless the rule says otherwise in a case
 * @param since the version that brought it
 * @param title what it reports, in both languages
 * @param messages by verdict
 * @param digest changes when its conditions or its messages do
 */
public record RuleInfo(
    String id,
    String family,
    Severity severity,
    String since,
    Message title,
    Map<Verdict, Message> messages,
    String digest) {
  public RuleInfo {
    messages = Map.copyOf(messages);
  }

  public Optional<Message> message(Verdict verdict) {
    return Optional.ofNullable(messages.get(verdict));
  }

  public RuleInfo withSeverity(Severity other) {
    return new RuleInfo(id, family, other, since, title, messages, digest);
  }
}
