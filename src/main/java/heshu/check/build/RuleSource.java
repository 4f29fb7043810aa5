package heshu.check.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One rule's DRL.
 *
 * @param path below the folder of rules, with slashes: arithmetic/share-of-whole.drl
 * @param text without byte order mark
 */
public record RuleSource(String path, String text) {
  public static final String POLICY = "_policy";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

  public RuleSource {
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Every rule below a folder, in the order of their paths. */
  public static List<RuleSource> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> rules =
          files.filter(f -> f.getFileName().toString().endsWith(".drl")).sorted().toList();
      List<RuleSource> sources = new ArrayList<>();
      for (Path file : rules) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        sources.add(new RuleSource(path, text));
      }
      return sources;
    }
  }

  /** The file's name without its ending, which is the rule's name. */
  public String id() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".drl".length());
  }

  /** The folder; empty where the file lies at the top. */
  public String family() {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  /** Whether it derives facts for other rules and never reports. */
  public boolean isPolicy() {
    return family().equals(POLICY);
  }

  /** Of its package, with slashes: heshu/arithmetic; empty where it names none. */
  String packageFolder() {
    Matcher named = PACKAGE.matcher(text);
    return named.find() ? named.group(1).replace('.', '/') : "";
  }

  public String pagePath() {
    return path.substring(0, path.length() - ".drl".length()) + ".md";
  }

  /** A line by its number from 1; empty where there is none. */
  public String line(int number) {
    return text.lines()
        .skip(Math.max(0, number - 1L))
        .findFirst()
        .filter(l -> number > 0)
        .orElse("");
  }
}
