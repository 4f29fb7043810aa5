package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.claim.Claim;
import heshu.ledger.Entry;
import heshu.ledger.LedgerArticle;
import java.io.IOException;
import java.io.Writer;

/** Corrections as schema.org's ClaimReview in JSON-LD, one graph. */
public final class ClaimReviews implements AutoCloseable {
  private static final int LONGEST = 75;

  private final JsonGenerator json;
  private final String site;

  /**
   * Opens the graph.
   *
   * @param site the page on which the desk publishes its corrections; empty where there is none
   */
  public ClaimReviews(Writer out, String site) throws IOException {
    this.json = Json.indented(out);
    this.site = site;
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
  }

  /**
   * Adds a review.
   *
   * @param wrong the figure that was published
   * @param right what it should have been
   */
  public void write(LedgerArticle article, Entry wrong, Entry right) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "ClaimReview");
    json.writeStringField("@id", site + "#" + right.id());
    if (!site.isEmpty()) {
      json.writeStringField("url", site + "#" + right.id());
    }
    optional("datePublished", right.published().isEmpty() ? day(right) : right.published());
    json.writeStringField("claimReviewed", shortened(wrong.claim().mention().sentence()));
    json.writeStringField("reviewBody", right.reason() == null ? "" : right.reason());
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    json.writeStringField("alternateName", "已更正为" + right.claim().quote());
    json.writeEndObject();
    json.writeObjectFieldStart("itemReviewed");
    reviewed(article, wrong);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void reviewed(LedgerArticle article, Entry wrong) throws IOException {
    Claim claim = wrong.claim();
    String speaker = claim.context().speaker();
    json.writeStringField("@type", "Claim");
    json.writeStringField("text", claim.mention().sentence());
    optional("datePublished", wrong.published());
    named("author", speaker.isEmpty() ? "Organization" : "Person", speaker, article.outlet());
    json.writeObjectFieldStart("appearance");
    json.writeStringField("@type", "NewsArticle");
    optional("headline", article.title());
    json.writeStringField("identifier", article.name());
    optional("datePublished", article.publication().toString());
    named("publisher", "Organization", "", article.outlet());
    json.writeEndObject();
  }

  private void named(String field, String type, String name, String otherwise) throws IOException {
    String known = name.isEmpty() ? otherwise : name;
    if (!known.isEmpty()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("@type", type);
      json.writeStringField("name", known);
      json.writeEndObject();
    }
  }

  private void optional(String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private static String day(Entry entry) {
    return entry.recorded().substring(0, entry.recorded().indexOf('T'));
  }

  private static String shortened(String sentence) {
    int length = sentence.codePointCount(0, sentence.length());
    return length <= LONGEST
        ? sentence
        : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
