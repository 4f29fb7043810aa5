package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.article.Span;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Mention;
import heshu.gate.Mark;
import heshu.gate.Standing;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Writes one finding as SARIF's result: the first place, then the others as related. */
final class SarifResult {
  private final JsonGenerator json;
  private final Run run;

  SarifResult(JsonGenerator json, Run run) {
    this.json = json;
    this.run = run;
  }

  void write(Result finding, int ruleIndex) throws IOException {
    List<Evidence> evidence = run.evidence(finding);
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", SarifReport.level(finding.severity()));
    text(json, "message", finding.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physical(evidence.get(0).mention());
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 1; i < evidence.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i);
      physical(evidence.get(i).mention());
      text(json, "message", FindingText.marked(evidence.get(i).mention()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("heshu/v1", finding.fingerprint());
    json.writeEndObject();
    standing(run.review().mark(finding));
    properties(finding);
    json.writeEndObject();
  }

  private void physical(Mention mention) throws IOException {
    Region region = Region.of(mention, Columns.UTF16);
    Span span = mention.span();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(mention.article().id()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", region.startLine());
    json.writeNumberField("startColumn", region.startColumn());
    json.writeNumberField("endLine", region.endLine());
    json.writeNumberField("endColumn", region.endColumn());
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.end() - span.start());
    text(json, "snippet", mention.quote());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void standing(Mark mark) throws IOException {
    if (run.review().compared()) {
      boolean before = mark.standing() == Standing.OLD || mark.standing() == Standing.BASELINE;
      json.writeStringField("baselineState", before ? "unchanged" : "new");
    }
    if (mark.standing() == Standing.WAIVED) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", Visible.line(mark.reason()));
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void properties(Result finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", finding.verdict().label());
    json.writeStringField("standing", run.review().mark(finding).standing().label());
    json.writeArrayFieldStart("steps");
    for (String step : finding.steps()) {
      json.writeString(Visible.line(step));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Relative to where the run started, or with {@code file:} where the path is absolute. */
  private static String uri(String path) {
    try {
      if (Path.of(path).isAbsolute()) {
        return new URI("file", "", Path.of(path).toString().replace('\\', '/'), null)
            .toASCIIString();
      }
      String relative = path.startsWith("./") ? path.substring(2) : path;
      // Without ./ a colon in the first folder's name would end a scheme.
      String encoded = new URI(null, null, "./" + relative, null).toASCIIString();
      return encoded.matches("\\./[^/]*:.*") ? encoded : encoded.substring(2);
    } catch (URISyntaxException | InvalidPathException e) {
      throw new IllegalStateException(e);
    }
  }

  static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", Visible.block(text));
    json.writeEndObject();
  }
}
