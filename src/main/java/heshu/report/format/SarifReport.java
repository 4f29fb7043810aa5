package heshu.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.article.Position;
import heshu.article.Problem;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Mention;
import heshu.report.Json;
import heshu.report.Report;
import heshu.report.RuleEntry;
import heshu.report.Run;
import heshu.report.Version;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** SARIF 2.1.0 (OASIS): findings as results, columns in UTF-16 units. */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Run run, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, run.rules());
      json.writeStringField("columnKind", "utf16CodeUnits");
      invocation(json, run);
      json.writeArrayFieldStart("results");
      for (Result finding : run.findings()) {
        result(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void tool(JsonGenerator json, List<RuleEntry> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "heshu");
    json.writeStringField("version", Version.current());
    json.writeStringField("language", "zh-CN");
    json.writeArrayFieldStart("rules");
    for (RuleEntry rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message(json, "shortDescription", rule.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void invocation(JsonGenerator json, Run run) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !run.incomplete());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : run.audit().problems()) {
      json.writeStartObject();
      json.writeStringField("level", problem.incomplete() ? "error" : "note");
      message(json, "message", problem.input() + "：" + problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void result(JsonGenerator json, Result finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeStringField(
        "level", finding.severity() == null ? "none" : finding.severity().label());
    message(json, "message", finding.message() + "\n" + String.join("\n", finding.steps()));
    List<Evidence> evidence = finding.evidence();
    json.writeArrayFieldStart("locations");
    location(json, evidence.get(0).mention());
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (Evidence other : evidence.subList(1, evidence.size())) {
      location(json, other.mention());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("heshu/v1", finding.fingerprint());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Mention mention) throws IOException {
    int from = mention.span().start();
    int to = mention.span().end();
    Position start = mention.article().source().position(from);
    Position end = mention.article().source().position(to);
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(mention.article().id()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeNumberField("charOffset", from);
    json.writeNumberField("charLength", to - from);
    message(json, "snippet", mention.article().source().text().substring(from, to));
    json.writeEndObject();
    json.writeEndObject();
    message(json, "message", mention.quote());
    json.writeEndObject();
  }

  private static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** A path as a relative reference: every byte that is not plain is percent-encoded. */
  private static String uri(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
