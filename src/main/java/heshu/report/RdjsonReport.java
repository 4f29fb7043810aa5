package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.claim.Mention;
import java.io.IOException;
import java.io.Writer;

/** Reviewdog's diagnostics; columns count UTF-8 bytes. */
public final class RdjsonReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "heshu");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (Result finding : run.findings()) {
        write(run, finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void write(Run run, Result finding, JsonGenerator json) throws IOException {
    Mention first = run.evidence(finding).get(0).mention();
    Region region = Region.of(first, Columns.UTF8_BYTES);
    json.writeStartObject();
    json.writeStringField("message", message(run, finding));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", first.article().id());
    json.writeObjectFieldStart("range");
    position(json, "start", region.startLine(), region.startColumn());
    position(json, "end", region.endLine(), region.endColumn());
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("severity", severity(run, finding));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** With the other sentences, since a diagnostic has one place. */
  private static String message(Run run, Result finding) {
    StringBuilder text = new StringBuilder(finding.message() + Marks.suffix(run, finding));
    for (Evidence other : run.evidence(finding).subList(1, run.evidence(finding).size())) {
      text.append("\n")
          .append(TextReport.place(other.mention()))
          .append(" ")
          .append(FindingText.marked(other.mention()));
    }
    return Visible.block(text.toString());
  }

  private static void position(JsonGenerator json, String name, int line, int column)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  private static String severity(Run run, Result finding) {
    if (!run.review().isNew(finding) || finding.severity() == Severity.NOTE) {
      return "INFO";
    }
    return finding.severity() == Severity.ERROR ? "ERROR" : "WARNING";
  }
}
