package heshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theReportKeepsToItsSchema() {
    assertThat(ReportSchema.violations(Rendered.of(new JsonReport(), DemoAudit.run()))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatTheContractDoesNotAllow() {
    String report = Rendered.of(new JsonReport(), DemoAudit.run());

    assertThat(ReportSchema.violations(report.replace("\"number\": \"207\"", "\"number\": 207")))
        .isNotEmpty();
    assertThat(ReportSchema.violations(report.replace("\"stale\"", "\"old\""))).isNotEmpty();
  }

  @Test
  void theSameRunGivesTheSameCharacters() {
    assertThat(Rendered.of(new JsonReport(), DemoAudit.run()))
        .isEqualTo(Rendered.of(new JsonReport(), DemoAudit.run()));
  }

  @Test
  void aClaimCarriesItsExactValueAndItsPlaceInTheSource() throws Exception {
    JsonNode claim = report().at("/claims/6");

    assertThat(claim.at("/quote").asText()).isEqualTo("超过90%");
    assertThat(claim.at("/value").toString())
        .isEqualTo(
            "{\"number\":\"90\",\"lo\":\"90\",\"hi\":null,\"loOpen\":true,\"hiOpen\":true,"
                + "\"measure\":\"%\",\"hedge\":\"超过\"}");
    String source = DemoAudit.SECOND.source().text();
    assertThat(source.substring(claim.at("/start").asInt(), claim.at("/end").asInt()))
        .isEqualTo("超过90%");
    assertThat(claim.at("/sentence").asText()).isEqualTo("2021年9月，两区建设任务清单的完成率超过90%。");
    assertThat(claim.at("/asOf").asText()).isEqualTo("2021-09-01/2021-09-30");
    assertThat(claim.at("/period").isNull()).isTrue();
  }

  @Test
  void aListItemIsEvidenceWithoutAClaim() throws Exception {
    JsonNode item = report().at("/results/2/evidence/0");

    assertThat(item.at("/quote").asText()).isEqualTo("专利");
    assertThat(item.at("/claim").isNull()).isTrue();
  }

  @Test
  void anAgreementHasNoSeverityAndAFindingHasOne() throws Exception {
    assertThat(report().at("/results").findValuesAsText("severity"))
        .containsExactly("error", "null", "note", "warning");
  }

  private static JsonNode report() throws Exception {
    return MAPPER.readTree(Rendered.of(new JsonReport(), DemoAudit.run()));
  }
}
