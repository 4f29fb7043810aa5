package heshu.check.build;

import heshu.check.Message;
import heshu.check.RuleBook;
import heshu.check.RuleIndex;
import heshu.check.RuleInfo;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.check.page.PageReader;
import heshu.check.page.RulePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules, compiled.
 *
 * @param classes bytes by class name
 */
public record RuleFolder(SortedMap<String, byte[]> classes, RuleIndex index) {

  /** Rules that do not compile; the message has one error a line, with file, line and column. */
  public static final class BrokenRules extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<RuleError> errors;

    BrokenRules(List<RuleError> errors) {
      super(String.join("\n", errors.stream().map(RuleError::toString).toList()));
      this.errors = List.copyOf(errors);
    }

    public List<RuleError> errors() {
      return errors;
    }
  }

  /** Compiles what lies below a folder, with the pages beside it. */
  public static RuleFolder compile(Path folder, String stamp) throws IOException, BrokenRules {
    Map<String, RulePage> pages = new TreeMap<>();
    List<RuleSource> sources = RuleSource.in(folder);
    for (RuleSource source : sources) {
      Path page = folder.resolve(source.pagePath());
      if (Files.exists(page)) {
        String text = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        pages.put(source.id(), PageReader.read(source.pagePath(), text));
      }
    }
    RuleTable tables = RuleTable.in(folder);
    if (!tables.errors().isEmpty()) {
      throw new BrokenRules(tables.errors());
    }
    sources.addAll(tables.sources());
    tables.pages().forEach(pages::putIfAbsent);
    return compile(sources, pages, stamp);
  }

  /** Compiles rules with their pages, by id; a rule without a page has a title only. */
  public static RuleFolder compile(
      List<RuleSource> sources, Map<String, RulePage> pages, String stamp) throws BrokenRules {
    List<RuleSource> policies = sources.stream().filter(RuleSource::isPolicy).toList();
    List<RuleSource> judging = sources.stream().filter(s -> !s.isPolicy()).toList();
    Compilation judges = compiled(judging);
    Compilation derives = compiled(policies);
    SortedMap<String, byte[]> classes = new TreeMap<>(judges.classes());
    classes.putAll(derives.classes());
    List<RuleError> refused = new RuleGuard().errors(sources, classes);
    if (!refused.isEmpty()) {
      throw new BrokenRules(refused);
    }
    ClassLoader loader = new RuleClassLoader(classes);
    List<RuleInfo> rules = new ArrayList<>();
    for (String name : judges.models()) {
      for (Rule rule : load(name, loader).getRules()) {
        rules.add(info(rule, judging, pages.get(rule.getName())));
      }
    }
    rules.sort(Comparator.comparing(RuleInfo::family).thenComparing(RuleInfo::id));
    return new RuleFolder(classes, new RuleIndex(judges.models(), derives.models(), rules, stamp));
  }

  /** The rules, ready to run. */
  public RuleBook book() {
    return RuleBook.of(index, new RuleClassLoader(classes));
  }

  private static Compilation compiled(List<RuleSource> sources) throws BrokenRules {
    if (sources.isEmpty()) {
      return Compilation.failed(List.of());
    }
    Compilation compilation = new RuleCompiler().compile(sources);
    if (!compilation.succeeded()) {
      throw new BrokenRules(compilation.errors());
    }
    return compilation;
  }

  private static Model load(String name, ClassLoader loader) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static RuleInfo info(Rule rule, List<RuleSource> sources, @Nullable RulePage page) {
    Optional<RuleSource> source =
        sources.stream().filter(s -> s.id().equals(rule.getName())).findFirst();
    Message title = page == null ? new Message(rule.getName(), rule.getName()) : page.title();
    Map<Verdict, Message> messages = page == null ? Map.of() : page.messages();
    return new RuleInfo(
        rule.getName(),
        source.map(RuleSource::family).orElse(""),
        Severity.valueOf(tag(rule, "severity", "warning").toUpperCase(Locale.ROOT)),
        tag(rule, "since", ""),
        title,
        messages,
        Stamp.of(source.map(RuleSource::text).orElse(""), title, new TreeMap<>(messages)));
  }

  private static String tag(Rule rule, String name, String otherwise) {
    Object value = rule.getMetaData(name);
    return value == null ? otherwise : value.toString().replace("\"", "").strip();
  }
}
