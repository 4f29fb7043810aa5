package heshu.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static se.bjurr.violations.lib.model.SEVERITY.ERROR;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What a program that reads such reports makes of them. */
class ConsumerTest {
  private static final ViolationsLogger SILENT =
      new ViolationsLogger() {
        @Override
        public void log(java.util.logging.Level level, String text) {}

        @Override
        public void log(java.util.logging.Level level, String text, Throwable failure) {
          throw new AssertionError(text, failure);
        }
      };

  @Test
  void sarifIsRead() throws Exception {
    Violation read = only(Parser.SARIF, new SarifReport());

    assertThat(read.getRule()).isEqualTo("same-fact");
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getSeverity()).isEqualTo(ERROR);
    assertThat(read.getMessage()).contains("“12家”与“8%”");
  }

  @Test
  void checkstyleIsReadWithColumnsInCharacters() throws Exception {
    Violation read = only(Parser.CHECKSTYLE, new CheckstyleReport());

    assertThat(read.getFile()).isEqualTo(RareAudit.PATH);
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getColumn()).isEqualTo(7);
    assertThat(read.getRule()).isEqualTo("heshu.same-fact");
    assertThat(read.getMessage()).contains("⟦U+0007⟧矛盾， 差 50% & <b>");
  }

  @Test
  void linesAreReadAsACompilersAre() throws Exception {
    // Compilers' readers take no colon in a path.
    String lines =
        Rendered.of(new LineReport(), RareAudit.run()).replace(RareAudit.PATH, "稿/𠮷.md");
    Violation read =
        read(Parser.CLANG, lines).stream()
            .filter(v -> v.getSeverity() == ERROR)
            .findFirst()
            .orElseThrow();

    assertThat(read.getFile()).isEqualTo("稿/𠮷.md");
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getColumn()).isEqualTo(7);
    assertThat(read.getMessage()).contains("“12家”与“8%”");
  }

  @Test
  void rowsAreReadByTheNamesOfTheirColumns() throws Exception {
    String csv = Rendered.of(new CsvReport(), RareAudit.run(2)).substring(1);
    List<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true))
            .<Map<String, String>>readValues(csv)
            .readAll();

    assertThat(rows).hasSize(2).first().asInstanceOf(MAP).containsEntry("file", RareAudit.PATH);
    assertThat(rows.get(0))
        .containsEntry("message", "“12家”与“8%”⟦U+0007⟧矛盾， 差 50% & <b>")
        .containsEntry("places", RareAudit.PATH + ":2:7 | " + RareAudit.PATH + ":2:13");
  }

  @Test
  void everyLineOfJsonIsAResultOfTheReportsSchema() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode report =
        (ObjectNode) mapper.readTree(Rendered.of(new JsonReport(), DemoReview.run()));
    for (String line : Rendered.of(new JsonLinesReport(), DemoReview.run()).lines().toList()) {
      report.putArray("results").add(mapper.readTree(line));
      assertThat(ReportSchema.violations(report.toString())).isEmpty();
    }
  }

  @Test
  void diagnosticsHaveTheFieldsThatReviewdogKnows() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(getClass().getResourceAsStream("/formats/rdjson.json"));
    for (Run run : List.of(DemoAudit.run(), RareAudit.run(), DemoReview.run())) {
      String report = Rendered.of(new RdjsonReport(), run);
      assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
    }
    String spoilt = Rendered.of(new RdjsonReport(), RareAudit.run()).replace("ERROR", "FATAL");
    assertThat(schema.validate(spoilt, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void workflowCommandsAreReadAsTheRunnerReadsThem() {
    String command = Rendered.of(new GithubReport(null), RareAudit.run()).stripTrailing();
    Matcher read = Pattern.compile("::(\\w+) ([^:]*)::(.*)").matcher(command);

    assertThat(read.matches()).isTrue();
    Map<String, String> properties =
        Pattern.compile(",")
            .splitAsStream(read.group(2))
            .map(property -> property.split("=", 2))
            .collect(toMap(property -> property[0], property -> unescaped(property[1])));
    assertThat(read.group(1)).isEqualTo("error");
    assertThat(properties)
        .containsOnlyKeys("file", "line", "endLine", "col", "endColumn", "title")
        .containsEntry("file", RareAudit.PATH)
        .containsEntry("col", "7");
    assertThat(unescaped(read.group(3))).contains("矛盾，\n差 50% & <b>\n");
  }

  /** The inverse of the escapes of GitHub's toolkit. */
  private static String unescaped(String text) {
    return text.replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%0A", "\n")
        .replace("%0D", "\r")
        .replace("%25", "%");
  }

  @Test
  void codeQualityIsRead() throws Exception {
    Violation read = only(Parser.CODECLIMATE, new GitlabReport());

    assertThat(read.getFile()).isEqualTo(RareAudit.PATH);
    assertThat(read.getStartLine()).isEqualTo(2);
    assertThat(read.getSeverity()).isEqualTo(ERROR);
  }

  @Test
  void onlyWhatStopsTheRunIsAFailureForJunit() throws Exception {
    assertThat(only(Parser.JUNIT, new JunitReport()).getMessage()).contains("“12家”与“8%”");
    assertThat(read(Parser.JUNIT, Rendered.of(new JunitReport(), DemoReview.run())))
        .extracting(Violation::getMessage)
        .hasSize(2)
        .anyMatch(m -> m.contains("已被 2021-09-17 的“207项”取代"))
        .anyMatch(m -> m.contains("文件没有正文"));
  }

  private static Violation only(Parser parser, Report report) throws Exception {
    Set<Violation> all = read(parser, Rendered.of(report, RareAudit.run()));
    assertThat(all).hasSize(1);
    return List.copyOf(all).get(0);
  }

  private static Set<Violation> read(Parser parser, String report) throws Exception {
    return parser.getViolationsParser().parseReportOutput(report, SILENT);
  }
}
