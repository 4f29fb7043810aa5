package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The rules as a JSON array: id, family, severity (null where it never reports), title. */
public final class RuleList {
  private RuleList() {}

  public static void write(List<RuleEntry> rules, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartArray();
      for (RuleEntry rule : rules) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("family", rule.family());
        Json.known(json, "severity", rule.severity() == null ? "" : rule.severity().label());
        json.writeStringField("title", rule.title());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write("\n");
  }
}
