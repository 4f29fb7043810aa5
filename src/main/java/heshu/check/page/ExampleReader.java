package heshu.check.page;

import heshu.check.Severity;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the examples of a page: a heading of the third level that begins with one of the words of
 * {@link Example.Kind}, fenced blocks (one for each article, and as csv for each reference table),
 * and quoted lines with the messages.
 */
final class ExampleReader {
  private static final String TABLE = "```csv";
  private static final String ALSO = "另报：";
  private final String path;
  private final List<Example> examples = new ArrayList<>();
  private Example.@Nullable Kind kind;
  private String name = "";
  private int line;
  private List<ExampleText> texts = new ArrayList<>();
  private List<String> tables = new ArrayList<>();
  private List<Example.Expected> expected = new ArrayList<>();
  private List<String> also = new ArrayList<>();

  private ExampleReader(String path) {
    this.path = path;
  }

  static List<Example> read(String path, List<String> lines, int from) {
    ExampleReader reader = new ExampleReader(path);
    int at = from;
    while (at < lines.size()) {
      at = reader.take(lines, at);
    }
    reader.close();
    return reader.examples;
  }

  private int take(List<String> lines, int at) {
    String text = lines.get(at);
    if (text.startsWith("```")) {
      int end = at + 1;
      while (end < lines.size() && !lines.get(end).startsWith("```")) {
        end++;
      }
      if (kind != null && text.equals(TABLE)) {
        tables.add(String.join("\n", lines.subList(at + 1, end)));
      } else if (kind != null) {
        texts.add(article(lines.subList(at + 1, end), at + 1));
      }
      return end + 1;
    }
    if (text.startsWith("## ") || text.startsWith("### ")) {
      close();
      open(text, at + 1);
    } else if (kind != null && text.startsWith("> ")) {
      expected.add(expected(text.substring(2).strip(), at + 1));
    } else if (kind != null && text.startsWith(ALSO)) {
      also.addAll(List.of(text.substring(ALSO.length()).strip().split("[、，, ]+")));
    }
    return at + 1;
  }

  private void open(String heading, int at) {
    String text = heading.replaceFirst("^#+ ", "").strip();
    for (Example.Kind k : Example.Kind.values()) {
      if (heading.startsWith("### ") && text.startsWith(k.word())) {
        kind = k;
        name = text.substring(k.word().length()).replaceFirst("^[：:]", "").strip();
        line = at;
      }
    }
  }

  private void close() {
    if (kind != null) {
      if (texts.isEmpty()) {
        throw new PageException(path, line, "这个例子没有正文：请在标题下用 ``` 围起一篇文章");
      }
      examples.add(new Example(kind, name, line, texts, tables, expected, also));
    }
    kind = null;
    texts = new ArrayList<>();
    tables = new ArrayList<>();
    expected = new ArrayList<>();
    also = new ArrayList<>();
  }

  private ExampleText article(List<String> lines, int at) {
    try {
      return ExampleText.read(lines);
    } catch (DateTimeParseException e) {
      throw new PageException(path, at, "“出版：”后须是 2021-09-17 这样的日期，不能是 " + e.getParsedString());
    }
  }

  private Example.Expected expected(String text, int at) {
    if (kind != Example.Kind.REPORTED) {
      return new Example.Expected(null, text);
    }
    int space = text.indexOf(' ');
    try {
      String severity = text.substring(0, Math.max(0, space)).toUpperCase(Locale.ROOT);
      return new Example.Expected(Severity.valueOf(severity), text.substring(space + 1).strip());
    } catch (IllegalArgumentException e) {
      throw new PageException(path, at, "应报的消息须写作“> error 消息”（error、warning 或 note，空格，消息全文）");
    }
  }
}
