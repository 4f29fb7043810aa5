package heshu.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What a page's JSON-LD says of its article; read by key, so that broken data costs nothing. */
final class LinkedData {
  private static final String STRING = "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+){0,500}\")";
  private static final Pattern HEADLINE = Pattern.compile("\"headline\"\\s*:\\s*" + STRING);
  private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*" + STRING);
  private static final Pattern PUBLISHER =
      Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*" + STRING);

  private final String json;

  private LinkedData(String json) {
    this.json = json;
  }

  static LinkedData of(Document page) {
    return new LinkedData(
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .collect(Collectors.joining("\n")));
  }

  Optional<String> headline() {
    return first(HEADLINE);
  }

  Optional<String> published() {
    return first(PUBLISHED);
  }

  Optional<String> publisher() {
    return first(PUBLISHER);
  }

  private Optional<String> first(Pattern pattern) {
    Matcher matcher = pattern.matcher(json);
    return matcher.find() ? unquoted(matcher.group(1)) : Optional.empty();
  }

  /** A JSON string is a double-quoted YAML scalar. */
  private static Optional<String> unquoted(String quoted) {
    try {
      Object value = new Load(LoadSettings.builder().build()).loadFromString(quoted);
      return value instanceof String text && !text.isBlank()
          ? Optional.of(text.strip())
          : Optional.empty();
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }
}
