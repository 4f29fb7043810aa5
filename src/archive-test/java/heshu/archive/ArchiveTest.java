package heshu.archive;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.Pipeline;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.ingest.Ingest;
import heshu.ingest.InputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Spark an archive gives what the command gives for the same articles. */
class ArchiveTest {
  private static final Pipeline COMMAND = new Pipeline(RuleBook.shipped());
  private static final List<InputFile> SEEDS = Ingest.list(List.of("seeds"));
  private static final StructType COLUMNS = StructType.fromDDL("id STRING, text STRING");
  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void aFolderGivesWhatTheCommandGives() throws Exception {
    Audit expected = COMMAND.run(SEEDS);

    run("--input", "seeds");

    assertThat(json("findings", "rule", "fingerprint", "message", "severity"))
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(
            expected.results().stream()
                .filter(Result::isFinding)
                .map(r -> tabbed(r.rule(), r.fingerprint(), r.message(), r.severity().label()))
                .toList());
    assertThat(spark.read().parquet(out("findings")).toJSON().collectAsList())
        .as("rules, messages, steps, evidence")
        .allSatisfy(found -> assertThat(found).contains("\"evidence\":[{", "\"steps\":["));
    assertThat(json("claims", "id", "quote", "indicator", "value.lo"))
        .hasSameSizeAs(expected.claims());
    assertCounts(expected.coverage());
    assertThat(json("problems", "input")).as("all could be read").isEmpty();
    assertThat(folder.resolve("out/_work")).doesNotExist();
  }

  @Test
  void theSameArticlesAsJsonLinesGiveTheSameEvenWhereEveryBlockIsSplit() throws Exception {
    Audit expected = COMMAND.run(SEEDS);
    articles().toJSON().write().text(folder.resolve("in").toString());

    run("--input", folder.resolve("in").toString(), "--form", "json", "--chunk", "1");

    assertSame(expected);
  }

  @Test
  void theSameArticlesAsParquetGiveTheSame() throws Exception {
    Audit expected = COMMAND.run(SEEDS);
    articles().write().parquet(folder.resolve("in").toString());

    run("--input", folder.resolve("in").toString(), "--form", "parquet");

    assertSame(expected);
  }

  @Test
  void theReportShowsTheWorstFindingsWithTheCountsOfAll() throws Exception {
    Coverage all = COMMAND.run(SEEDS).coverage();

    run("--input", "seeds", "--worst", "3");

    Document page = Jsoup.parse(folder.resolve("out/audit.html").toFile());
    assertThat(page.select(".finding").eachAttr("data-severity"))
        .containsExactly("error", "error", "error");
    assertThat(page.select(".finding").text()).contains("超过90%", "近83%");
    assertThat(page.text()).contains(all.figures() + " 个数");
  }

  @Test
  void aListToldByMostArticlesIsSplitAndEveryPairIsJudgedOnce() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      String text =
          "2023年%d月%d日\n\n“清河行动”清单上的185项任务已完成%d项。\n".formatted(1 + i / 3, 1 + i, 60 + 4 * i);
      rows.add(RowFactory.create("%02d.txt".formatted(i), text));
    }
    Audit expected = command(rows);

    runTable(rows, "--chunk", "4");

    assertThat(expected.results()).hasSizeGreaterThan(100);
    assertSame(expected);
  }

  @Test
  void whatOnlyOtherThingsCouldBeHeldAgainstIsCountedAlike() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = "%d年，临江市出口总额为%d.5亿元，进口总额较大。\n".formatted(2001 + i % 10, 31 + 7 * i);
      rows.add(RowFactory.create("%02d.txt".formatted(i), text));
    }
    Audit expected = command(rows);

    runTable(rows);

    assertThat(expected.coverage().notComparable()).isPositive();
    assertSame(expected);
  }

  @Test
  void anInputThatCannotBeReadIsAProblemAndNoMore() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/a.txt"), new byte[] {1, 0, 2});
    Files.writeString(folder.resolve("in/b.txt"), "登记企业125家。");
    Files.writeString(folder.resolve("in/.hidden.txt"), "登记企业125家。");
    Files.writeString(folder.resolve("in/c.json"), "{}");

    run("--input", folder.resolve("in").toString());

    assertThat(json("problems", "incomplete", "input"))
        .containsExactly("true\t" + folder.resolve("in/a.txt"));
    assertThat(json("claims", "quote")).containsExactly("125家");
  }

  @Test
  void whatIsWrongWithTheInputIsSaid() {
    articles().unionAll(articles()).write().parquet(folder.resolve("twice").toString());
    articles().select("text").write().parquet(folder.resolve("nameless").toString());

    assertThatThrownBy(
            () -> run("--input", folder.resolve("twice").toString(), "--form", "parquet"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("这些 id 不止一篇稿件：seeds/anniversary.txt");
    assertThatThrownBy(
            () -> run("--input", folder.resolve("nameless").toString(), "--form", "parquet"))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("里要有 id 列");
  }

  /** The seeds as a table; their bytes as UTF-8. */
  private static Dataset<Row> articles() {
    List<Row> rows = new ArrayList<>();
    for (InputFile file : SEEDS) {
      var article = Ingest.read(file).article();
      if (article != null) {
        rows.add(RowFactory.create(file.id(), article.source().text()));
      }
    }
    return spark.createDataset(rows, Encoders.row(COLUMNS));
  }

  private static Audit command(List<Row> rows) {
    return COMMAND.check(
        rows.stream()
            .map(r -> Ingest.read(r.getString(0), r.getString(1).getBytes(StandardCharsets.UTF_8)))
            .toList());
  }

  /** Over a table of ids and texts. */
  private void runTable(List<Row> rows, String... arguments) throws Exception {
    String table = folder.resolve("in").toString();
    spark.createDataset(rows, Encoders.row(COLUMNS)).write().parquet(table);
    List<String> all = new ArrayList<>(List.of("--input", table, "--form", "parquet"));
    all.addAll(List.of(arguments));
    run(all.toArray(String[]::new));
  }

  private void run(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", folder.resolve("out").toString(), "--overwrite"));
    new Archive(spark, Job.of(all.toArray(String[]::new))).run();
  }

  private void assertSame(Audit expected) {
    assertThat(json("findings", "rule", "fingerprint", "message"))
        .containsExactlyInAnyOrderElementsOf(
            expected.results().stream()
                .filter(Result::isFinding)
                .map(r -> tabbed(r.rule(), r.fingerprint(), r.message()))
                .toList());
    assertCounts(expected.coverage());
  }

  private void assertCounts(Coverage expected) {
    assertThat(Tallies.total(spark.read().parquet(out("coverage")))).isEqualTo(expected);
  }

  private String out(String table) {
    return folder.resolve("out").resolve(table).toString();
  }

  private List<String> json(String table, String... columns) {
    return spark.read().parquet(out(table)).selectExpr(columns).collectAsList().stream()
        .map(row -> tabbed(IntStream.range(0, columns.length).mapToObj(row::get).toArray()))
        .toList();
  }

  private static String tabbed(Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(joining("\t"));
  }
}
