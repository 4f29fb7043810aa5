package heshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void linesCountCharactersAndTellTheOtherPlace() {
    assertThat(Rendered.of(new LineReport(), RareAudit.run()).lines())
        .containsExactly(
            "稿/𠮷 a,b:c.md:2:7: error: “12家”与“8%”⟦U+0007⟧矛盾， 差 50% & <b> [same-fact]",
            "稿/𠮷 a,b:c.md:2:13: info: 𠮷野家😀开店12家，占<【8%】。");
  }

  @Test
  void theTextMarksWhatDoesNotCountAndCountsIt() {
    String text = Rendered.of(new TextReport(), DemoReview.run());

    assertThat(text)
        .contains("不可能同时成立 [已豁免：口径不同（王编辑）]\n", "名单中“专利”出现两次 [基线已有]\n")
        .endsWith("5 of 8 figures checked, 2 new, 1 baseline, 1 waived\n");
  }

  @Test
  void jsonLinesHoldOneFindingEach() throws Exception {
    List<String> lines = Rendered.of(new JsonLinesReport(), DemoReview.run()).lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(MAPPER.readTree(lines.get(0)).at("/standing").asText()).isEqualTo("waived");
    assertThat(MAPPER.readTree(lines.get(0)).at("/evidence")).hasSize(2);
  }

  @Test
  void theJsonReportTellsTheStandingWithinItsSchema() {
    assertThat(ReportSchema.violations(Rendered.of(new JsonReport(), DemoReview.run()))).isEmpty();
  }

  @Test
  void aSpreadsheetGetsOneRowAFindingAndNoFormula() {
    String csv = Rendered.of(new CsvReport(), RareAudit.run());

    assertThat(csv).startsWith("\uFEFFfile,line,column,").endsWith("\r\n");
    assertThat(csv.split("\r\n")[1])
        .isEqualTo(
            "\"稿/𠮷 a,b:c.md\",2,7,error,same-fact,contradicted,“12家”与“8%”⟦U+0007⟧矛盾， 差 50% & <b>,"
                + "12家 | 8%,\"稿/𠮷 a,b:c.md:2:7 | 稿/𠮷 a,b:c.md:2:13\",new,,0123456789abcdef");
    assertThat(CsvRow.cell("=1+1,\"x\"")).isEqualTo("\"'=1+1,\"\"x\"\"\"");
  }

  @Test
  void reviewdogGetsColumnsInBytesWithAnOpenEnd() throws Exception {
    JsonNode diagnostic =
        MAPPER.readTree(Rendered.of(new RdjsonReport(), RareAudit.run())).at("/diagnostics/0");

    // 𠮷 4, 野家 6, 😀 4, 开店 6 bytes stand before it.
    assertThat(diagnostic.at("/location/range").toString())
        .isEqualTo("{\"start\":{\"line\":2,\"column\":21},\"end\":{\"line\":2,\"column\":26}}");
    assertThat(diagnostic.at("/location/path").asText()).isEqualTo(RareAudit.PATH);
    assertThat(diagnostic.at("/severity").asText()).isEqualTo("ERROR");
    assertThat(diagnostic.at("/code/value").asText()).isEqualTo("same-fact");
    assertThat(diagnostic.at("/message").asText()).contains("占<【8%】。");
  }

  @Test
  void gitlabGetsEveryFingerprintOnce() throws Exception {
    Set<String> fingerprints = new HashSet<>();
    JsonNode issues = MAPPER.readTree(Rendered.of(new GitlabReport(), RareAudit.run(3)));
    issues.forEach(issue -> fingerprints.add(issue.at("/fingerprint").asText()));

    assertThat(fingerprints)
        .containsExactlyInAnyOrder("0123456789abcdef", "0123456789abcdef-2", "0123456789abcdef-3");
    assertThat(issues.at("/0/location/positions/begin").toString())
        .isEqualTo("{\"line\":2,\"column\":7}");
  }

  @Test
  void githubGetsTenAnnotationsOfALevelAndTheRestInTheSummary(@TempDir Path folder)
      throws Exception {
    Path summary = folder.resolve("summary.md");

    String commands = Rendered.of(new GithubReport(summary), RareAudit.run(12));

    assertThat(commands.lines().filter(l -> l.startsWith("::error "))).hasSize(10);
    assertThat(commands).endsWith("heshu：另有 2 条发现超出注释的上限，见作业摘要\n");
    assertThat(commands.lines().findFirst().orElseThrow())
        .startsWith(
            "::error file=稿/𠮷 a%2Cb%3Ac.md,line=2,endLine=2,col=7,endColumn=10,title=same-fact::"
                + "“12家”与“8%25”⟦U+0007⟧矛盾，%0A差 50%25 & <b>%0A");
    assertThat(Files.readAllLines(summary).stream().filter(l -> l.startsWith("| error")))
        .hasSize(12);
    assertThat(Files.readString(summary)).contains("差 50% &amp; &lt;b>");
  }

  @Test
  void githubIsToldOnlyOfWhatIsNew() {
    assertThat(
            Rendered.of(new GithubReport(null), DemoReview.run()).lines().map(l -> l.split(" ")[0]))
        .containsExactly("::notice", "::warning");
  }
}
