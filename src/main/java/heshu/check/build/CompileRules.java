package heshu.check.build;

import heshu.check.Precision;
import heshu.check.RuleIndex;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Part of the build: compiles the rules into the folder of the program's classes. */
public final class CompileRules {
  private static final String LIST = "heshu/rules/classes.txt";

  private CompileRules() {}

  /** Takes the folders of rules and of classes and the judgements; fails where a rule is broken. */
  public static void main(String[] args) throws IOException, RuleFolder.BrokenRules {
    Path rules = Path.of(args[0]);
    Path out = Path.of(args[1]);
    writePrecision(Path.of(args[2]), out.resolve(Precision.FILE));
    Path index = out.resolve(RuleIndex.FILE);
    String stamp = Stamp.of(rules, out.resolve("heshu"));
    if (Files.exists(index) && Files.readString(index).contains("stamp=" + stamp)) {
      return;
    }
    RuleFolder compiled = RuleFolder.compile(rules, stamp);
    removeLast(out);
    for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
      write(out.resolve(file(entry.getKey())), entry.getValue());
    }
    copyPages(rules, out.resolve("heshu/rules"));
    write(
        out.resolve(LIST),
        String.join("\n", compiled.classes().keySet()).getBytes(StandardCharsets.UTF_8));
    StringWriter text = new StringWriter();
    compiled.index().write(text);
    write(index, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void writePrecision(Path judgements, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    Precision.read(judgements)
        .forEach((rule, judged) -> text.append(rule).append('=').append(judged).append('\n'));
    write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void removeLast(Path out) throws IOException {
    Path list = out.resolve(LIST);
    for (String name : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
      Files.deleteIfExists(out.resolve(file(name)));
    }
  }

  private static void copyPages(Path rules, Path to) throws IOException {
    for (RuleSource source : RuleSource.in(rules)) {
      for (String path : List.of(source.path(), source.pagePath())) {
        if (Files.exists(rules.resolve(path))) {
          write(to.resolve(path), Files.readAllBytes(rules.resolve(path)));
        }
      }
    }
  }

  private static String file(String className) {
    return className.replace('.', '/') + ".class";
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
