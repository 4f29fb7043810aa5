package heshu.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses rules that call what a rule may not, before any of their classes is loaded. */
final class RuleGuard {
  private final Vocabulary vocabulary = Vocabulary.load();

  /** One error for each thing that is refused, at its place in the rule that calls it. */
  List<RuleError> errors(List<RuleSource> sources, Map<String, byte[]> classes) {
    if (vocabulary.violations(classes).isEmpty()) {
      return List.of();
    }
    List<RuleError> errors = new ArrayList<>();
    for (RuleSource source : sources) {
      for (String refused : vocabulary.violations(alone(source, sources, classes))) {
        errors.add(error(source, refused));
      }
    }
    return errors;
  }

  private static Map<String, byte[]> alone(
      RuleSource source, List<RuleSource> sources, Map<String, byte[]> classes) {
    if (sources.size() == 1) {
      return classes;
    }
    Compilation compilation = new RuleCompiler().compile(List.of(source));
    return compilation.succeeded() ? compilation.classes() : classes;
  }

  private static RuleError error(RuleSource source, String refused) {
    String simple = refused.substring(refused.lastIndexOf(refused.contains("#") ? '#' : '.') + 1);
    String type = refused.replaceFirst("#.*", "");
    String message =
        "规则不能使用 " + refused.replace('#', '.') + "：只能用文章、数量、论断的类型与 findings，不能读写文件、启动进程、联网或反射";
    int at = source.text().indexOf(simple);
    if (at < 0) {
      at = source.text().indexOf(type.substring(type.lastIndexOf('.') + 1));
    }
    return RuleErrors.at(source, Math.max(0, at), message);
  }
}
