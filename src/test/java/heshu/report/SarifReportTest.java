package heshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  @Test
  void theReportKeepsToThePublishedSchema() {
    for (Run run : new Run[] {DemoAudit.run(), RareAudit.run(), DemoReview.run()}) {
      assertThat(SCHEMA.validate(Rendered.of(new SarifReport(), run), InputFormat.JSON))
          .extracting(Error::toString)
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesALevelThatSarifDoesNotKnow() {
    String report = Rendered.of(new SarifReport(), DemoAudit.run());

    assertThat(
            SCHEMA.validate(
                report.replace("\"level\": \"error\"", "\"level\": \"fatal\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void columnsCountUtf16UnitsAndThePathIsAnUri() throws Exception {
    JsonNode place = result(RareAudit.run(), 0).at("/locations/0/physicalLocation");

    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("%E7%A8%BF/%F0%A0%AE%B7%20a,b:c.md");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(9);
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(12);
    int offset = place.at("/region/charOffset").asInt();
    assertThat(RareAudit.ARTICLE.source().text().substring(offset)).startsWith("12家");
  }

  @Test
  void everyRuleAFindingNamesStandsAtItsIndex() throws Exception {
    JsonNode run =
        new ObjectMapper().readTree(Rendered.of(new SarifReport(), DemoReview.run())).at("/runs/0");

    assertThat(run.at("/results")).isNotEmpty();
    for (JsonNode result : run.at("/results")) {
      assertThat(run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt()).at("/id"))
          .isEqualTo(result.at("/ruleId"));
    }
  }

  @Test
  void whatIsWaivedIsSuppressedAndWhatWasThereIsUnchanged() throws Exception {
    assertThat(result(DemoReview.run(), 0).at("/suppressions/0/justification").asText())
        .isEqualTo("口径不同（王编辑）");
    assertThat(result(DemoReview.run(), 2).at("/baselineState").asText()).isEqualTo("unchanged");
    assertThat(result(DemoReview.run(), 3).at("/baselineState").asText()).isEqualTo("new");
  }

  private static JsonNode result(Run run, int index) throws Exception {
    return new ObjectMapper()
        .readTree(Rendered.of(new SarifReport(), run))
        .at("/runs/0/results")
        .get(index);
  }
}
