package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a result by the page of its rule, written each time that it is read: in a large
 * run most results are agreements that hardly any report shows.
 */
record Worded(
    RuleInfo rule, Verdict verdict, Subject subject, List<Evidence> evidence, Telling telling)
    implements Wording {

  /** Written once and for all, so that what goes wrong in it is the rule's fault. */
  Wording now() {
    return new Plain(message(), messageEn(), steps());
  }

  @Override
  public String message() {
    Values values = new Values(telling);
    return Message.fill(template().zh(), name -> value(name, values));
  }

  @Override
  public String messageEn() {
    Values values = new Values(telling);
    return Message.fill(
        template().en(),
        name -> {
          String english = values.get(name + "|en");
          return english == null ? value(name, values) : english;
        });
  }

  @Override
  public List<String> steps() {
    List<String> steps = telling.steps(subject);
    return steps.isEmpty() ? List.of(quotes(evidence)) : steps;
  }

  private Message template() {
    return rule.message(verdict).orElseGet(this::general);
  }

  private Message general() {
    String quotes = quotes(evidence);
    return new Message(rule.title().zh() + "：" + quotes, rule.title().en() + ": " + quotes);
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream().map(e -> e.mention().quote()).collect(Collectors.joining("、"));
  }

  /** What a rule tells beside the parts; most messages name the parts alone and never ask. */
  private static final class Values {
    private final Telling telling;
    private @Nullable Map<String, String> told;

    Values(Telling telling) {
      this.telling = telling;
    }

    @Nullable String get(String name) {
      if (told == null) {
        told = telling.values();
      }
      return told.get(name);
    }
  }

  /**
   * The quote of the part of that name, or of a part, after a dot: its sentence, title, published,
   * line, measure, indicator, speaker, scope or time; else a named value; else the quotes of all
   * parts that are numbered with the name.
   */
  private @Nullable String value(String name, Values values) {
    int dot = name.indexOf('.');
    String role = dot < 0 ? name : name.substring(0, dot);
    for (Evidence part : evidence) {
      if (part.role().equals(role)) {
        return dot < 0 ? part.mention().quote() : aspect(part, name.substring(dot + 1));
      }
    }
    String told = values.get(name);
    if (told != null) {
      return told;
    }
    String numbered = quotes(evidence.stream().filter(e -> isNumbered(e.role(), role)).toList());
    return numbered.isEmpty() ? null : numbered;
  }

  /** {@code part1} and the like. */
  private static boolean isNumbered(String role, String name) {
    return role.length() > name.length()
        && role.startsWith(name)
        && role.chars().skip(name.length()).allMatch(c -> c >= '0' && c <= '9');
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
