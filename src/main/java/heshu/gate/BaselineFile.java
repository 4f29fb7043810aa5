package heshu.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A baseline on disk: JSON, one entry a finding, in an order that merges well. */
public final class BaselineFile {
  public static final String DEFAULT = "heshu-baseline.json";
  private static final int SCHEMA = 1;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @throws GateException where the file cannot be read or is no baseline
   */
  public static Baseline read(Path file) {
    JsonNode root;
    try {
      root = MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new GateException(
          "基线 "
              + file
              + " 第 "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + " 行不是正确的 JSON；请从版本库恢复，或用 heshu baseline write 重写");
    } catch (IOException e) {
      throw new GateException("基线 " + file + " 读不了；用 heshu baseline write 写一份");
    }
    if (root.path("schema").asInt() != SCHEMA || !root.path("findings").isArray()) {
      throw new GateException(
          "基线 " + file + " 不是这个版本写的（schema 应为 " + SCHEMA + "）；用 heshu baseline write 重写");
    }
    List<Baseline.Entry> entries = new ArrayList<>();
    for (JsonNode entry : root.path("findings")) {
      String fingerprint = entry.path("fingerprint").asText();
      if (fingerprint.isEmpty()) {
        throw new GateException("基线 " + file + " 有一条没有 fingerprint；用 heshu baseline write 重写");
      }
      entries.add(
          new Baseline.Entry(
              fingerprint,
              entry.path("rule").asText(),
              Math.max(1, entry.path("count").asInt(1)),
              entry.path("message").asText()));
    }
    return new Baseline(entries);
  }

  /** The file's content. */
  public static String content(Baseline baseline) {
    ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
    ArrayNode findings = root.putArray("findings");
    for (Baseline.Entry entry : baseline.entries()) {
      findings
          .addObject()
          .put("rule", entry.rule())
          .put("fingerprint", entry.fingerprint())
          .put("count", entry.count())
          .put("message", entry.message());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
