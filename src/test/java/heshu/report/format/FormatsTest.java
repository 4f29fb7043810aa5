package heshu.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import heshu.check.Audit;
import heshu.check.Result;
import heshu.report.DemoAudit;
import heshu.report.Gate;
import heshu.report.Rendered;
import heshu.report.Run;
import java.io.StringReader;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FormatsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void sarifPlacesEachFindingByUtf16ColumnsAndOffsets() throws Exception {
    JsonNode run = MAPPER.readTree(Rendered.of(new SarifReport(), DemoAudit.run())).at("/runs/0");
    JsonNode result = run.at("/results/0");
    JsonNode region = result.at("/locations/0/physicalLocation/region");

    assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).contains("same-fact");
    assertThat(result.at("/ruleId").asText()).isEqualTo("same-fact");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(region.at("/startLine").asInt()).isEqualTo(1);
    assertThat(region.at("/startColumn").asInt()).isEqualTo(14);
    assertThat(region.at("/endColumn").asInt()).isEqualTo(18);
    assertThat(region.at("/snippet/text").asText()).isEqualTo("近83%");
    assertThat(result.at("/partialFingerprints/heshu~1v1").asText()).isEqualTo("a81d22e07c44");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.findValuesAsText("uri")).allMatch(uri -> URI.create(uri).toString().equals(uri));
  }

  @Test
  void junitFailsWhatTheGateStopsAndNamesWhatWasNotChecked() throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new InputSource(new StringReader(Rendered.of(new JunitReport(), DemoAudit.run()))));

    assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).contains("两者不可能同时成立");
    assertThat(failure.getTextContent()).contains("超过90% → (90, ∞) ✘");
    assertThat(xml.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
    assertThat(((Element) xml.getElementsByTagName("testsuite").item(1)).getAttribute("failures"))
        .isEqualTo("1");
  }

  @Test
  void csvIsALineAFindingWithQuotedCellsAndNoFormulas() {
    String csv = Rendered.of(new CsvReport(), runOf("=1+1, \"引\"\n换行"));

    assertThat(csv).startsWith("\uFEFFseverity,rule,article,line,column,");
    assertThat(csv.lines().toList().get(1))
        .startsWith("error,same-fact,seeds/2021-09-17-tasks.md,1,14,近83%；超过90%,")
        .contains(",\"'=1+1, \"\"引\"\" 换行\",");
  }

  @Test
  void jsonLinesIsAResultALineAsInTheJsonReport() throws Exception {
    List<String> lines = Rendered.of(new JsonLinesReport(), DemoAudit.run()).lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(MAPPER.readTree(lines.get(0)).at("/fingerprint").asText()).isEqualTo("a81d22e07c44");
  }

  @Test
  void githubShowsTenOfALevelAndCountsTheRest() {
    List<String> lines = Rendered.of(new GithubReport(), runOf("占 82%\n行", 12)).lines().toList();

    assertThat(lines).hasSize(11);
    assertThat(lines.get(0))
        .startsWith(
            "::error file=seeds/2021-09-17-tasks.md,line=1,col=14,title=same-fact::占 82%25 行%0A");
    assertThat(lines.get(10)).isEqualTo("还有 2 条发现没有列为批注，见报告。");
  }

  private static Run runOf(String message) {
    return runOf(message, 1);
  }

  private static Run runOf(String message, int times) {
    Audit audit = DemoAudit.audit();
    Result finding = audit.results().get(1);
    Result told =
        new Result(
            finding.rule(),
            finding.family(),
            finding.verdict(),
            finding.severity(),
            message,
            message,
            finding.steps(),
            finding.evidence(),
            finding.fingerprint());
    return new Run(
        new Audit(
            audit.articles(),
            audit.claims(),
            Collections.nCopies(times, told),
            audit.coverage(),
            List.of()),
        Gate.ERROR,
        List.of());
  }
}
