package heshu.ingest;

import heshu.article.MappedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML block between {@code ---} lines at the head of a file.
 *
 * @param values scalars by lower-case key, the items of a list joined by a blank
 * @param end where the body begins
 * @param problem what is wrong with it, in Chinese
 */
record FrontMatter(Map<String, String> values, int start, int end, @Nullable String problem) {
  private static final Pattern OPEN = Pattern.compile("\\A\\s*---[ \\t]*\\R");
  private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\R?");
  private static final Pattern ENTRY = Pattern.compile("(?m)^([A-Za-z][\\w-]*)[ \\t]*:(.*)$");
  private static final Pattern NOT_ENTRY =
      Pattern.compile("(?m)^(?![A-Za-z][\\w-]*[ \\t]*:|[ \\t]+\\S|-[ \\t]|#).*$");
  private static final int MAX_LENGTH = 1 << 16;
  private static final Pattern NESTING = Pattern.compile("[\\[{]|(?<=[-?] )[-?] ");
  private static final int MAX_NESTING = 100;

  static final FrontMatter NONE = new FrontMatter(Map.of(), 0, 0, null);

  static FrontMatter read(String source) {
    String head = source.substring(0, Math.min(source.length(), MAX_LENGTH));
    Matcher open = OPEN.matcher(head);
    if (!open.lookingAt()) {
      return NONE;
    }
    Matcher close = CLOSE.matcher(head).region(open.end(), head.length());
    close.useAnchoringBounds(false);
    if (!close.find()) {
      return unclosed(head, open.end());
    }
    String yaml = head.substring(open.end(), close.start());
    if (!ENTRY.matcher(yaml).find()) {
      return NONE;
    }
    try {
      return new FrontMatter(load(yaml), open.end(), close.end(), null);
    } catch (YamlEngineException e) {
      return new FrontMatter(byLine(yaml), open.end(), close.end(), explain(e, head, open.end()));
    }
  }

  Optional<String> value(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  /** The title and where it stands. */
  Optional<MappedText> title(String source) {
    return value("title")
        .map(
            title -> {
              Matcher key =
                  Pattern.compile("(?m)^[ \\t]*[\"']?title[\"']?[ \\t]*:", Pattern.CASE_INSENSITIVE)
                      .matcher(source)
                      .region(start, end);
              key.useAnchoringBounds(false);
              TextBuilder out = new TextBuilder();
              Alignment.append(out, source, key.find() ? key.end() : start, end, title);
              return out.take();
            });
  }

  private static FrontMatter unclosed(String head, int start) {
    Matcher outside = NOT_ENTRY.matcher(head).region(start, head.length());
    outside.useAnchoringBounds(false);
    int end = outside.find() ? outside.start() : head.length();
    Map<String, String> values = byLine(head.substring(start, end));
    return values.isEmpty()
        ? NONE
        : new FrontMatter(values, start, end, "前置信息（front matter）没有结束的 --- 行，已按行读取；请在正文之前补上一行 ---");
  }

  private static Map<String, String> load(String yaml) {
    if (NESTING.matcher(yaml).results().limit(MAX_NESTING).count() == MAX_NESTING) {
      throw new YamlEngineException("nested too deeply");
    }
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
    if (!(new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map)) {
      throw new YamlEngineException("no mapping");
    }
    Map<String, String> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(lower(key), scalar(value)));
    return values;
  }

  private static String lower(@Nullable Object key) {
    return String.valueOf(key).toLowerCase(Locale.ROOT);
  }

  private static String scalar(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(FrontMatter::scalar).collect(Collectors.joining(" "));
    }
    return value == null || value instanceof Map ? "" : value.toString();
  }

  private static Map<String, String> byLine(String yaml) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(yaml);
    while (entry.find()) {
      String value = entry.group(2).strip();
      if (value.length() > 1 && "'\"".indexOf(value.charAt(0)) >= 0) {
        int close = value.lastIndexOf(value.charAt(0));
        value = value.substring(1, close > 0 ? close : value.length());
      }
      values.putIfAbsent(lower(entry.group(1)), value);
    }
    return values;
  }

  private static String explain(YamlEngineException e, String head, int start) {
    int line = (int) head.substring(0, start).lines().count() + 1;
    if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      line += marked.getProblemMark().get().getLine();
    }
    return "前置信息（front matter）第 " + line + " 行不是合法的 YAML，已按行读取；请给含有冒号或引号的值加上引号";
  }
}
