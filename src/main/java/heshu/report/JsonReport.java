package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.article.Article;
import heshu.article.Position;
import heshu.article.Problem;
import heshu.article.Publication;
import heshu.article.Span;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Evidence;
import heshu.check.Repair;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.Mention;
import heshu.gate.Mark;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The contract that other programs read; held by {@code report-schema-1.json} beside it. */
public final class JsonReport implements Report {
  static final int SCHEMA = 1;

  @Override
  public void write(Run run, Writer out) throws IOException {
    Audit audit = run.audit();
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "heshu");
      json.writeStringField("version", Version.current());
      json.writeEndObject();
      JsonItems.write(json, "articles", audit.articles(), JsonReport::article);
      JsonItems.write(json, "claims", audit.claims(), JsonReport::claim);
      JsonItems.write(
          json,
          "results",
          run.results(),
          (one, result) -> result(one, result, run.review().mark(result)));
      coverage(json, audit.coverage());
      json.writeArrayFieldStart("problems");
      for (Problem problem : audit.problems()) {
        problem(json, problem);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void article(JsonGenerator json, Article article) throws IOException {
    Publication published = article.publication();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    Json.known(json, "published", published.toString());
    json.writeStringField("publishedFrom", published.source().label());
    Json.known(json, "outlet", article.outlet());
    json.writeEndObject();
  }

  static void claim(JsonGenerator json, Claim claim) throws IOException {
    Context context = claim.context();
    String time = context.time() == null ? "" : context.time().toString();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    place(json, claim.mention());
    json.writeStringField("kind", claim.kind().label());
    Json.known(json, "indicator", context.indicator());
    Json.known(json, "scope", context.scope().toString());
    Json.known(json, "period", context.instant() ? "" : time);
    Json.known(json, "asOf", context.instant() ? time : "");
    Json.known(json, "basis", context.basis().label());
    Json.known(json, "speaker", context.speaker());
    json.writeFieldName("value");
    Json.value(json, claim.quantity());
    json.writeEndObject();
  }

  static void result(JsonGenerator json, Result result, Mark mark) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", result.rule());
    json.writeStringField("kind", result.family());
    json.writeStringField("verdict", result.verdict().label());
    Json.known(json, "severity", result.severity() == null ? "" : result.severity().label());
    json.writeStringField("message", result.message());
    json.writeArrayFieldStart("steps");
    for (String step : result.steps()) {
      json.writeString(step);
    }
    json.writeEndArray();
    if (!result.repairs().isEmpty()) {
      repairs(json, result.repairs());
    }
    json.writeStringField("fingerprint", result.fingerprint());
    if (result.isFinding()) {
      json.writeStringField("standing", mark.standing().label());
      Json.known(json, "waiver", mark.reason());
    }
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : result.evidence()) {
      json.writeStartObject();
      Claim claim = evidence.claim();
      Json.known(json, "claim", claim == null ? "" : claim.id());
      place(json, evidence.mention());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Mention mention) throws IOException {
    Span span = mention.span();
    Position position = mention.position();
    json.writeStringField("article", mention.article().id());
    json.writeStringField("quote", mention.quote());
    json.writeStringField("sentence", mention.sentence());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
  }

  private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("figures", coverage.figures());
    json.writeNumberField("verified", coverage.verified());
    json.writeNumberField("contradicted", coverage.contradicted());
    json.writeNumberField("stale", coverage.stale());
    json.writeNumberField("notComparable", coverage.notComparable());
    json.writeNumberField("notChecked", coverage.notChecked());
    json.writeEndObject();
  }

  static void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("input", problem.input());
    json.writeStringField("message", problem.message());
    json.writeBooleanField("incomplete", problem.incomplete());
    json.writeEndObject();
  }

  private static void repairs(JsonGenerator json, List<Repair> repairs) throws IOException {
    json.writeArrayFieldStart("repairs");
    for (Repair repair : repairs) {
      json.writeStartObject();
      json.writeStringField("claim", repair.figure().id());
      json.writeStringField("from", repair.figure().quote());
      json.writeStringField("to", repair.replaced());
      json.writeStringField("kind", repair.kind().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
