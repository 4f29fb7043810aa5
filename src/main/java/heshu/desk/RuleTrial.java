package heshu.desk;

import heshu.check.Result;
import heshu.check.RuleInfo;
import heshu.check.build.RuleTable;
import heshu.check.page.Example;
import heshu.check.page.ExampleRun;
import heshu.check.page.PageFolder;
import heshu.check.page.RulePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of the examples of a folder of rules.
 *
 * @param examples how many were run
 * @param failures a block of lines each: page, example, what was expected and what came
 * @param slow the joins of the folder's rules whose cost grows with the square of the facts: rule
 *     and kind of fact
 */
public record RuleTrial(int examples, List<String> failures, List<String> slow) {

  public RuleTrial {
    failures = List.copyOf(failures);
    slow = List.copyOf(slow);
  }

  /**
   * Runs the examples of every page below a folder.
   *
   * @param rules the folder's rules as compiled; one that no example shows is a failure
   */
  public static RuleTrial of(
      Path folder, List<RuleInfo> rules, Function<ExampleRun.Material, List<Result>> pipeline)
      throws IOException {
    List<RulePage> pages = new ArrayList<>(PageFolder.read(folder));
    pages.addAll(RuleTable.in(folder).pages().values());
    List<String> failures = new ArrayList<>();
    int examples = 0;
    for (RulePage page : pages) {
      for (Example example : page.examples()) {
        examples++;
        List<String> told = new ExampleRun(page, example).failures(pipeline);
        if (!told.isEmpty()) {
          failures.add(block(folder, page, example, told));
        }
      }
    }
    Set<String> shown =
        pages.stream()
            .filter(page -> !page.examples().isEmpty())
            .map(RulePage::id)
            .collect(Collectors.toSet());
    rules.stream()
        .filter(rule -> !shown.contains(rule.id()))
        .map(
            rule ->
                rule.family() + "/" + rule.id() + " 没有例子；请在说明页的“## 例子”下至少写一处应报、一处不报；表里写在“应报”“不报”两列")
        .forEach(failures::add);
    return new RuleTrial(examples, failures, List.of());
  }

  /** The same, naming joins that are not indexed. */
  public RuleTrial with(Collection<String> unindexedJoins) {
    return new RuleTrial(examples, failures, List.copyOf(unindexedJoins));
  }

  private static String block(Path folder, RulePage page, Example example, List<String> told) {
    String head = folder.resolve(page.path()) + ":" + example.line();
    String name = example.kind().word() + "：" + example.name();
    return head + " " + name + "\n    " + String.join("\n    ", told);
  }
}
