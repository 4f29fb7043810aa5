package heshu.check.page;

import heshu.check.Message;
import heshu.check.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a rule.
 *
 * @param path below the folder of rules: arithmetic/share-of-whole.md
 * @param messages what the rule says, by verdict
 * @param guards conditions that no text can fail to meet today, since reading rules it out; they
 *     keep the rule safe when reading changes
 * @param sections the text below each heading of the second level, by heading, in order
 */
public record RulePage(
    String path,
    Message title,
    Map<Verdict, Message> messages,
    List<String> guards,
    Map<String, String> sections,
    List<Example> examples) {
  /** The sections that every page has, in this order. */
  public static final List<String> SECTIONS = List.of("查什么", "为什么", "怎样判断", "查不到什么", "依据", "例子");

  public RulePage {
    messages = Map.copyOf(messages);
    guards = List.copyOf(guards);
    examples = List.copyOf(examples);
  }

  public String id() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }

  public String family() {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  public Optional<String> section(String heading) {
    return Optional.ofNullable(sections.get(heading));
  }
}
