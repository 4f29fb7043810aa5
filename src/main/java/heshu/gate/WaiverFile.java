package heshu.gate;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import heshu.claim.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Waivers that went through review: a YAML list of rule, fingerprint, reason, reviewer, expires.
 */
public final class WaiverFile {
  public static final String DEFAULT = "heshu-waivers.yaml";
  private static final List<String> REQUIRED = List.of("rule", "fingerprint", "reason", "reviewer");
  private static final String EXPIRES = "expires";

  private final Path file;
  private final Article text;

  private WaiverFile(Path file, String content) {
    this.file = file;
    this.text =
        new Article(
            file.toString(), new SourceText(content), "", Publication.UNKNOWN, "", List.of());
  }

  /**
   * Reads the waivers of a file.
   *
   * @throws GateException where the file cannot be read or an entry lacks what it must have, with
   *     the line
   */
  public static List<Waiver> read(Path file) {
    String content;
    try {
      content = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new GateException("豁免文件 " + file + " 读不了；请检查路径，内容应为 UTF-8");
    }
    return new WaiverFile(file, content).waivers();
  }

  private List<Waiver> waivers() {
    Optional<Node> root;
    try {
      LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
      root = new Compose(settings).composeString(text.source().text());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new GateException(file + ":" + line + "：不是正确的 YAML；请检查缩进、冒号后的空格，以及引号和括号是否成对");
    }
    List<Waiver> waivers = new ArrayList<>();
    if (root.isPresent()) {
      if (!(root.get() instanceof SequenceNode list)) {
        throw wrong(root.get(), "最外层应是列表，每条以“- rule: …”开头");
      }
      list.getValue().forEach(node -> waivers.add(waiver(node)));
    }
    return waivers;
  }

  private Waiver waiver(Node node) {
    Map<String, String> fields = fields(node);
    for (String field : REQUIRED) {
      if (fields.getOrDefault(field, "").isBlank()) {
        throw wrong(node, "这条豁免缺少 " + field + "；必须有 " + String.join("、", REQUIRED));
      }
    }
    return new Waiver(
        fields.getOrDefault("rule", ""),
        fields.getOrDefault("fingerprint", ""),
        null,
        fields.getOrDefault("reason", ""),
        fields.getOrDefault("reviewer", ""),
        expires(node, fields.get(EXPIRES)),
        place(node));
  }

  private Map<String, String> fields(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "每条豁免应写成 rule: …、fingerprint: … 等几行");
    }
    Map<String, String> fields = new TreeMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)
          || !(tuple.getValueNode() instanceof ScalarNode value)) {
        throw wrong(tuple.getKeyNode(), "字段的值应是一段文字");
      }
      if (!REQUIRED.contains(key.getValue()) && !key.getValue().equals(EXPIRES)) {
        throw wrong(
            key, "没有 " + key.getValue() + " 这个字段；可用 " + String.join("、", REQUIRED) + "、expires");
      }
      fields.put(key.getValue(), value.getValue());
    }
    return fields;
  }

  private @Nullable LocalDate expires(Node node, @Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeParseException e) {
      throw wrong(node, "expires 的“" + written + "”不是日期；请写成 2027-01-31");
    }
  }

  private Mention place(Node node) {
    int start = node.getStartMark().map(mark -> mark.getIndex()).orElse(0);
    int end = node.getEndMark().map(mark -> mark.getIndex()).orElse(start);
    String source = text.source().text();
    int from = source.offsetByCodePoints(0, start);
    String entry =
        source.substring(from, source.offsetByCodePoints(from, end - start)).stripTrailing();
    Section section = Section.of(SectionKind.BODY, MappedText.at(from, entry));
    return new Mention(text, section, 0, entry.length());
  }

  private GateException wrong(Node node, String what) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return new GateException(file + ":" + line + "：" + what);
  }
}
