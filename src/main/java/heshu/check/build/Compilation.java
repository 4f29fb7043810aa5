package heshu.check.build;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules as executable-model classes, or what is wrong with them.
 *
 * @param classes bytes by class name, with dots
 * @param models the names of the classes that implement org.drools.model.Model
 */
public record Compilation(
    SortedMap<String, byte[]> classes, List<String> models, List<RuleError> errors) {

  public Compilation(Map<String, byte[]> classes, List<String> models, List<RuleError> errors) {
    this(new TreeMap<>(classes), List.copyOf(models), List.copyOf(errors));
  }

  static Compilation failed(List<RuleError> errors) {
    return new Compilation(Map.of(), List.of(), errors);
  }

  public boolean succeeded() {
    return errors.isEmpty();
  }
}
