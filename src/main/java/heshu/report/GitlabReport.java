package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.Result;
import heshu.claim.Mention;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** GitLab's code quality: every fingerprint once, columns in characters, what is waived as info. */
public final class GitlabReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartArray();
      for (Result finding : run.findings()) {
        int nth = seen.merge(finding.fingerprint(), 1, Integer::sum);
        write(run, finding, finding.fingerprint() + (nth == 1 ? "" : "-" + nth), json);
      }
      json.writeEndArray();
    }
    out.write("\n");
  }

  private static void write(Run run, Result finding, String fingerprint, JsonGenerator json)
      throws IOException {
    Mention first = run.evidence(finding).get(0).mention();
    Region region = Region.of(first, Columns.CODE_POINTS);
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", finding.rule());
    json.writeStringField(
        "description", Visible.line(finding.message() + Marks.suffix(run, finding)));
    json.writeArrayFieldStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    json.writeStringField("severity", severity(run, finding));
    json.writeStringField("fingerprint", fingerprint);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", relative(first.article().id()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", region.startLine());
    json.writeNumberField("end", region.endLine());
    json.writeEndObject();
    json.writeObjectFieldStart("positions");
    position(json, "begin", region.startLine(), region.startColumn());
    position(json, "end", region.endLine(), region.endColumn());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, int line, int column)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  /** GitLab finds no file behind {@code ./}. */
  private static String relative(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static String severity(Run run, Result finding) {
    if (!run.review().isNew(finding) || finding.severity() == null) {
      return "info";
    }
    return switch (finding.severity()) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "minor";
    };
  }
}
