package heshu.desk;

import heshu.extract.OwnWords;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a heshu.yaml; what is wrong with it goes to the faults, the rest is read on. */
final class ConfigReader {
  static final String EXTENDS = "extends";
  static final String RULES = "rules";
  static final String RULE_FOLDERS = "rule-folders";
  static final String REFERENCES = "references";
  static final String WIDTHS = "widths";
  static final String LEXICON = "lexicon";
  static final String OVERRIDES = "overrides";
  static final String FILES = "files";

  /** What an override may set. */
  private static final Set<String> SETTINGS =
      new TreeSet<>(Set.of(RULES, RULE_FOLDERS, REFERENCES, WIDTHS, LEXICON));

  private final Path file;
  private final YamlFile yaml;
  private final WordReader words;

  private ConfigReader(Path file, String text, Faults faults) {
    this.file = file;
    yaml = new YamlFile(file, text, faults);
    words = new WordReader(yaml);
  }

  /** Takes the file's absolute path and its text. */
  static ConfigFile read(Path file, String text, Faults faults) {
    return new ConfigReader(file, text, faults).read();
  }

  private ConfigFile read() {
    Optional<Node> root = yaml.root();
    if (root.isEmpty()) {
      return new ConfigFile(file, List.of(), Settings.NONE, List.of());
    }
    Map<String, Node> fields = yaml.fields(root.get(), and(SETTINGS, EXTENDS, OVERRIDES));
    return new ConfigFile(file, bases(fields), settings(fields), overrides(fields));
  }

  private static Set<String> and(Set<String> keys, String... more) {
    Set<String> all = new TreeSet<>(keys);
    all.addAll(List.of(more));
    return all;
  }

  private List<ConfigFile.Base> bases(Map<String, Node> fields) {
    return paths(fields.get(EXTENDS), Files::isRegularFile, "文件").stream()
        .map(path -> new ConfigFile.Base(path.path(), path.place()))
        .toList();
  }

  private Settings settings(Map<String, Node> fields) {
    OwnWords own = words.read(fields.get(LEXICON), fields.get(WIDTHS));
    return new Settings(
        List.of(switches(fields.get(RULES))),
        paths(fields.get(RULE_FOLDERS), Files::isDirectory, "目录").stream()
            .map(Named::path)
            .toList(),
        paths(fields.get(REFERENCES), Files::isRegularFile, "文件").stream()
            .map(Named::path)
            .toList(),
        own);
  }

  private List<RuleSwitch> switches(@Nullable Node node) {
    List<RuleSwitch> switches = new ArrayList<>();
    Map<String, Level> levels = Level.byWord();
    Map<ScalarNode, Node> entries = node == null ? Map.of() : yaml.entries(node);
    entries.forEach(
        (key, value) -> {
          ScalarNode word = yaml.text(value);
          Level level = word == null ? null : levels.get(word.getValue());
          if (level != null) {
            switches.add(new RuleSwitch(key.getValue(), level, yaml.place(key)));
          } else if (word != null) {
            String instead = YamlFile.instead(word.getValue(), levels.keySet());
            yaml.fault(word, "没有 " + word.getValue() + " 这种级别" + instead);
          }
        });
    return switches;
  }

  private List<ConfigFile.Part> overrides(Map<String, Node> fields) {
    List<ConfigFile.Part> overrides = new ArrayList<>();
    Node node = fields.get(OVERRIDES);
    for (Node item : node == null ? List.<Node>of() : yaml.items(node)) {
      Map<String, Node> own = yaml.fields(item, and(SETTINGS, FILES));
      Node files = own.get(FILES);
      if (files == null) {
        yaml.fault(item, "这一段没有 files；请写出它对哪些文章有效，如 files: \"体育/**\"");
      } else {
        overrides.add(new ConfigFile.Part(patterns(files), settings(own)));
      }
    }
    return overrides;
  }

  private List<ConfigFile.Pattern> patterns(Node files) {
    List<ConfigFile.Pattern> patterns = new ArrayList<>();
    for (ScalarNode written : yaml.texts(files)) {
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + written.getValue());
        patterns.add(new ConfigFile.Pattern(written.getValue()));
      } catch (PatternSyntaxException e) {
        yaml.fault(written, "路径样式写得不对（" + e.getDescription() + "）；例如 体育/** 或 *.md");
      }
    }
    return patterns;
  }

  /** A path that a file names, and where it does. */
  private record Named(Path path, Faults.Place place) {}

  private List<Named> paths(@Nullable Node node, Predicate<Path> exists, String what) {
    Set<Named> paths = new LinkedHashSet<>();
    for (ScalarNode written : node == null ? List.<ScalarNode>of() : yaml.texts(node)) {
      try {
        Path path = file.resolveSibling(written.getValue()).normalize();
        if (exists.test(path)) {
          paths.add(new Named(path, yaml.place(written)));
        } else {
          yaml.fault(written, "找不到" + what + " " + path + "；路径从本文件所在的目录算起");
        }
      } catch (InvalidPathException e) {
        yaml.fault(written, "不是路径：" + e.getReason());
      }
    }
    return List.copyOf(paths);
  }
}
