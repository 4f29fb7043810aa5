package heshu.check.page;

import heshu.check.Message;
import heshu.check.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the page of a rule: front matter, sections, examples. */
public final class PageReader {
  private static final String FENCE = "---";

  private PageReader() {}

  /** Reads a page's text; {@code path} is below the folder of rules. */
  public static RulePage read(String path, String text) {
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    int end =
        lines.isEmpty() || !lines.get(0).equals(FENCE)
            ? -1
            : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end <= 0) {
      throw new PageException(path, 1, "说明页须以 --- 开头的前置信息起始（title 与 messages），并以 --- 结束");
    }
    Map<?, ?> head = head(path, String.join("\n", lines.subList(1, end)));
    Message title = message(path, "title", head.get("title"));
    Map<Verdict, Message> messages = new EnumMap<>(Verdict.class);
    if (head.get("messages") instanceof Map<?, ?> given) {
      given.forEach((k, v) -> messages.put(verdict(path, k), message(path, "messages." + k, v)));
    }
    List<String> guards = new ArrayList<>();
    if (head.get("guards") instanceof List<?> given) {
      given.forEach(guard -> guards.add(String.valueOf(guard)));
    }
    Map<String, String> sections = sections(lines.subList(end + 1, lines.size()));
    return new RulePage(
        path, title, messages, guards, sections, ExampleReader.read(path, lines, end + 1));
  }

  private static Map<?, ?> head(String path, String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(path).build();
      if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> head) {
        return head;
      }
    } catch (YamlEngineException e) {
      throw new PageException(path, 0, "前置信息不是合法的 YAML：" + e.getMessage());
    }
    throw new PageException(path, 2, "前置信息须有 title 与 messages");
  }

  private static Message message(String path, String key, @Nullable Object value) {
    if (value instanceof Map<?, ?> map
        && map.get("zh") instanceof String zh
        && map.get("en") instanceof String en) {
      return new Message(zh, en);
    }
    throw new PageException(path, 0, "前置信息的 " + key + " 须有 zh 与 en 两条文字");
  }

  private static Verdict verdict(String path, Object key) {
    try {
      return Verdict.valueOf(key.toString().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new PageException(
          path, 0, "前置信息的 messages 只能有 contradicted、consistent、stale、wording、undecided，不能有 " + key);
    }
  }

  private static Map<String, String> sections(List<String> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines) {
      fenced ^= line.startsWith("```");
      if (!fenced && line.startsWith("## ")) {
        current = sections.computeIfAbsent(line.substring(3).strip(), h -> new ArrayList<>());
      } else {
        current.add(line);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((heading, text) -> texts.put(heading, String.join("\n", text).strip()));
    return texts;
  }
}
