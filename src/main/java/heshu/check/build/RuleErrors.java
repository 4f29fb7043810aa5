package heshu.check.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Finds the file, the line and the column of what the compiler complains about.
 *
 * <p>The parser tells the line; the code generator gives -1 and the Java compiler a line of
 * generated source. Their messages quote the words at fault, and those are looked for in the rule.
 */
final class RuleErrors {
  private static final String PARSER_NULL = "Parser returned a null Package";
  private static final Pattern PARSER =
      Pattern.compile("\\[ERR \\d+] Line (\\d+):(\\d+) (.*)", Pattern.DOTALL);
  private static final Pattern UNRESOLVED = Pattern.compile("^(\\S+) cannot be resolved");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([\\w.]+\\w)\\s*;?\\s*$");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:expression: |Expression |class: |Method |The method |The constructor |import |type: |type |variable )"
              + "([^\\n]+)");
  private static final Pattern WORD = Pattern.compile("[$\\w]{3,}");

  private RuleErrors() {}

  static List<RuleError> of(List<Message> messages, List<RuleSource> sources) {
    Set<RuleError> errors = new LinkedHashSet<>();
    for (Message message : messages) {
      String text = String.valueOf(message.getText());
      if (!text.startsWith(PARSER_NULL) && !text.startsWith("Java source of ")) {
        errors.add(of(message, text.strip(), source(message, sources)));
      }
    }
    if (errors.isEmpty()) {
      String text = String.valueOf(messages.get(0).getText()).lines().findFirst().orElse("");
      errors.add(new RuleError(sources.get(0).path(), 0, 0, "", text));
    }
    return List.copyOf(errors);
  }

  /** What the compiler threw; it names no place, so the rule's first line stands for it. */
  static RuleError of(RuntimeException thrown, RuleSource source) {
    String text = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("").strip();
    int rule = Math.max(0, source.text().indexOf("\nwhen") + 1);
    return at(source, rule, thrown.getClass().getSimpleName() + " " + text);
  }

  /** Whether every message tells which of the rules it is about. */
  static boolean certain(List<Message> messages, List<RuleSource> sources) {
    return messages.stream().allMatch(m -> named(m, sources).isPresent());
  }

  private static RuleSource source(Message message, List<RuleSource> sources) {
    return named(message, sources).orElse(sources.get(0));
  }

  /** By the file, or by the package of generated code where no other rule is in it. */
  private static Optional<RuleSource> named(Message message, List<RuleSource> sources) {
    String path = String.valueOf(message.getPath());
    List<RuleSource> named =
        sources.stream()
            .filter(s -> path.endsWith(s.path()) || path.contains("/" + s.packageFolder() + "/"))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static RuleError of(Message message, String text, RuleSource source) {
    Matcher parser = PARSER.matcher(text);
    if (parser.matches()) {
      int line = Integer.parseInt(parser.group(1));
      int column = Integer.parseInt(parser.group(2)) + 1;
      return new RuleError(source.path(), line, column, source.line(line), parser.group(3));
    }
    boolean generated = String.valueOf(message.getPath()).endsWith(".java");
    if (message.getLine() > 0 && !generated) {
      int line = message.getLine();
      return new RuleError(source.path(), line, 1, source.line(line), text);
    }
    return located(source, text);
  }

  private static RuleError located(RuleSource source, String text) {
    Matcher unresolved = UNRESOLVED.matcher(text);
    if (unresolved.find()) {
      int at = source.text().lastIndexOf(unresolved.group(1));
      if (at >= 0) {
        return at(source, at, text);
      }
    }
    if (text.startsWith("Unable to find class")) {
      Matcher imports = IMPORT.matcher(source.text());
      while (imports.find()) {
        if (!exists(imports.group(1))) {
          return at(source, imports.start(1), "Unable to import " + imports.group(1));
        }
      }
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.find()) {
      int at = find(source.text(), quoted.group(1));
      if (at >= 0) {
        return at(source, at, text);
      }
    }
    return at(source, Math.max(0, source.text().indexOf("rule ")), text);
  }

  private static boolean exists(String className) {
    String file = className.replace('.', '/') + ".class";
    return RuleErrors.class.getClassLoader().getResource(file) != null;
  }

  /** Where the quoted words stand: as a whole but for blanks, else the first of them that does. */
  private static int find(String drl, String quoted) {
    int when = Math.max(0, drl.indexOf("\nwhen"));
    String expression = quoted.replaceFirst("[:;]\\s*$", "");
    int whole = indexWithoutBlanks(drl, expression, when);
    whole = whole < 0 ? indexWithoutBlanks(drl, expression, 0) : whole;
    Matcher words = WORD.matcher(quoted);
    while (whole < 0 && words.find()) {
      Matcher word =
          Pattern.compile("(?<![$\\w])" + Pattern.quote(words.group()) + "(?![$\\w])").matcher(drl);
      whole = word.find(when) ? word.start() : -1;
    }
    return whole;
  }

  private static int indexWithoutBlanks(String text, String wanted, int from) {
    StringBuilder pattern = new StringBuilder();
    wanted
        .chars()
        .filter(c -> !Character.isWhitespace(c))
        .forEach(c -> pattern.append(Pattern.quote(Character.toString(c))).append("\\s*"));
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
    return !pattern.isEmpty() && matcher.find(from) ? matcher.start() : -1;
  }

  static RuleError at(RuleSource source, int offset, String message) {
    String before = source.text().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return new RuleError(source.path(), line, column, source.line(line), message);
  }
}
