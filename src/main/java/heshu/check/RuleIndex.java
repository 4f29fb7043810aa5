package heshu.check;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What is written beside compiled rules, so that nothing needs to be parsed to load them.
 *
 * @param models classes of the rules that judge
 * @param policies classes of the rules that derive facts
 * @param rules those that judge, by family and id
 * @param stamp changes when the rules, or what they are compiled against, change
 */
public record RuleIndex(
    List<String> models, List<String> policies, List<RuleInfo> rules, String stamp) {
  public static final String FILE = "heshu/rules/index.properties";

  public RuleIndex {
    models = List.copyOf(models);
    policies = List.copyOf(policies);
    rules = List.copyOf(rules);
  }

  public static RuleIndex read(Reader from) throws IOException {
    Properties p = new Properties();
    p.load(from);
    List<RuleInfo> rules = new ArrayList<>();
    for (String id : list(p, "rules")) {
      Map<Verdict, Message> messages = new EnumMap<>(Verdict.class);
      for (Verdict verdict : Verdict.values()) {
        String key = id + "." + verdict.label();
        if (p.containsKey(key + ".zh")) {
          messages.put(verdict, message(p, key));
        }
      }
      rules.add(
          new RuleInfo(
              id,
              p.getProperty(id + ".family"),
              Severity.valueOf(p.getProperty(id + ".severity").toUpperCase(Locale.ROOT)),
              p.getProperty(id + ".since"),
              message(p, id + ".title"),
              messages,
              p.getProperty(id + ".digest")));
    }
    return new RuleIndex(list(p, "models"), list(p, "policies"), rules, p.getProperty("stamp"));
  }

  private static Message message(Properties p, String key) {
    return new Message(p.getProperty(key + ".zh"), p.getProperty(key + ".en"));
  }

  private static List<String> list(Properties p, String key) {
    String value = p.getProperty(key, "");
    return value.isBlank() ? List.of() : List.of(value.split(" "));
  }

  /** In a form that {@link #read} reads, the same bytes for the same rules. */
  public void write(Writer to) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    entries.put("stamp", stamp);
    entries.put("models", String.join(" ", models));
    entries.put("policies", String.join(" ", policies));
    entries.put("rules", String.join(" ", rules.stream().map(RuleInfo::id).toList()));
    for (RuleInfo rule : rules) {
      entries.put(rule.id() + ".family", rule.family());
      entries.put(rule.id() + ".severity", rule.severity().label());
      entries.put(rule.id() + ".since", rule.since());
      entries.put(rule.id() + ".digest", rule.digest());
      put(entries, rule.id() + ".title", rule.title());
      rule.messages().forEach((v, m) -> put(entries, rule.id() + "." + v.label(), m));
    }
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      to.write(line(entry.getKey(), entry.getValue()));
    }
  }

  private static void put(Map<String, String> entries, String key, Message message) {
    entries.put(key + ".zh", message.zh());
    entries.put(key + ".en", message.en());
  }

  private static String line(String key, String value) {
    Properties one = new Properties();
    one.setProperty(key, value);
    StringWriter text = new StringWriter();
    try {
      one.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().lines().filter(l -> !l.startsWith("#")).findFirst().orElseThrow() + "\n";
  }

  /** The rules of both; ids of {@code added} win. */
  static List<RuleInfo> merged(Collection<RuleInfo> base, Collection<RuleInfo> added) {
    Map<String, RuleInfo> byId = new TreeMap<>();
    base.forEach(r -> byId.put(r.id(), r));
    added.forEach(r -> byId.put(r.id(), r));
    return List.copyOf(byId.values());
  }
}
