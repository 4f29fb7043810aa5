package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.article.Problem;
import heshu.check.Result;
import heshu.check.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0; columns count UTF-16 units. */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Run run, Writer out) throws IOException {
    List<String> rules = new ArrayList<>(run.rules().stream().map(RuleEntry::id).toList());
    for (Result finding : run.findings()) {
      if (!rules.contains(finding.rule())) {
        rules.add(finding.rule());
      }
    }
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, run, rules);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeStringField("language", "zh-CN");
      invocation(json, run);
      json.writeArrayFieldStart("results");
      SarifResult writer = new SarifResult(json, run);
      for (Result finding : run.findings()) {
        writer.write(finding, rules.indexOf(finding.rule()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void tool(JsonGenerator json, Run run, List<String> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "heshu");
    json.writeStringField("version", Version.current());
    json.writeStringField("semanticVersion", Version.current());
    json.writeArrayFieldStart("rules");
    for (int i = 0; i < rules.size(); i++) {
      RuleEntry known = i < run.rules().size() ? run.rules().get(i) : null;
      rule(json, rules.get(i), known);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(JsonGenerator json, String id, @Nullable RuleEntry rule)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    if (rule != null) {
      SarifResult.text(json, "shortDescription", rule.title());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void invocation(JsonGenerator json, Run run) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !run.incomplete());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : run.audit().problems()) {
      json.writeStartObject();
      SarifResult.text(json, "message", problem.input() + "：" + problem.message());
      json.writeStringField("level", problem.incomplete() ? "error" : "note");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  static String level(@Nullable Severity severity) {
    return severity == null ? "none" : severity.label();
  }
}
