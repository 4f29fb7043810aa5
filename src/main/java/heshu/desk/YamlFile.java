package heshu.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file of a desk whose values are taken apart with their places; faults are collected. */
final class YamlFile {
  private final Path file;
  private final List<String> lines;
  private final Faults faults;

  YamlFile(Path file, String text, Faults faults) {
    this.file = file;
    this.lines = text.lines().toList();
    this.faults = faults;
  }

  /** The outermost value; empty where the file is, or is no YAML. */
  Optional<Node> root() {
    try {
      LoadSettings settings =
          LoadSettings.builder().setUseMarks(true).setLabel(file.toString()).build();
      return new Compose(settings).composeString(String.join("\n", lines));
    } catch (MarkedYamlEngineException e) {
      String what = "不是合法的 YAML（" + e.getProblem() + "）；请检查缩进、冒号与引号";
      e.getProblemMark()
          .ifPresentOrElse(
              mark -> faults.add(Faults.Place.of(file, mark, lines), what),
              () -> faults.add(file, what));
    } catch (YamlEngineException e) {
      faults.add(file, "不是合法的 YAML（" + e.getMessage() + "）");
    }
    return Optional.empty();
  }

  Faults.Place place(Node node) {
    return node.getStartMark()
        .map(mark -> Faults.Place.of(file, mark, lines))
        .orElseGet(() -> new Faults.Place(file, 1, 1, ""));
  }

  void fault(Node node, String message) {
    faults.add(place(node), message);
  }

  /** The values of a mapping by their keys; keys that are not known are faults. */
  Map<String, Node> fields(Node node, Set<String> known) {
    Map<String, Node> fields = new LinkedHashMap<>();
    entries(node)
        .forEach(
            (key, value) -> {
              if (known.contains(key.getValue())) {
                fields.put(key.getValue(), value);
              } else {
                fault(key, "没有 " + key.getValue() + " 这一项" + instead(key.getValue(), known));
              }
            });
    return fields;
  }

  static String instead(String written, Set<String> known) {
    return Nearest.to(written, known)
        .map(word -> "；是否想写 " + word)
        .orElseGet(() -> "；可用 " + String.join("、", known));
  }

  /** The entries of a mapping; one that is none, or has a key twice, is a fault. */
  Map<ScalarNode, Node> entries(Node node) {
    Map<ScalarNode, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      fault(node, "这里须是“名称: 值”，一行一项");
      return entries;
    }
    List<String> seen = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        fault(tuple.getKeyNode(), "名称须是一个词");
      } else if (seen.contains(key.getValue())) {
        fault(key, key.getValue() + " 写了两次；请合并");
      } else {
        seen.add(key.getValue());
        entries.put(key, tuple.getValueNode());
      }
    }
    return entries;
  }

  /** The items of a list; a single value is a list of one. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  /** Texts of a list; a single text is a list of one. */
  List<ScalarNode> texts(Node node) {
    List<ScalarNode> texts = new ArrayList<>();
    for (Node item : items(node)) {
      ScalarNode text = text(item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A text that is not blank; null, with a fault, where there is none. */
  @Nullable ScalarNode text(Node node) {
    if (node instanceof ScalarNode text && !text.getValue().isBlank()) {
      return text;
    }
    fault(node, "这里须是一段文字");
    return null;
  }
}
