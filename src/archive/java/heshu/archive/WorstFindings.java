package heshu.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import heshu.Pipeline;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Result;
import heshu.claim.Mention;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.report.Gate;
import heshu.report.RuleEntry;
import heshu.report.Run;
import heshu.report.html.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The audit report of the worst findings: the articles that they cite, checked again on the driver
 * and shown with the counts of the whole archive.
 */
final class WorstFindings {
  private final SparkSession spark;
  private final Job job;

  WorstFindings(SparkSession spark, Job job) {
    this.spark = spark;
    this.job = job;
  }

  void write(Dataset<Row> read, Dataset<Row> results, Coverage coverage) throws IOException {
    Set<String> keys = new HashSet<>();
    Set<String> cited = new HashSet<>();
    for (Row finding : worst(results)) {
      List<Row> evidence = finding.getList(1);
      Row first = evidence.get(0);
      keys.add(key(finding.getString(0), first.getAs("article"), first.getAs("start")));
      evidence.forEach(part -> cited.add(part.getAs("article")));
    }
    Pipeline pipeline = Stages.here().pipeline();
    Audit again = pipeline.check(articles(read, cited));
    List<Result> shown = again.results().stream().filter(r -> keys.contains(key(r))).toList();
    write(new Audit(again.articles(), again.claims(), shown, coverage, again.problems()));
  }

  private List<Row> worst(Dataset<Row> results) {
    Column rank =
        when(col("severity").equalTo("error"), 0)
            .when(col("severity").equalTo("warning"), 1)
            .otherwise(2);
    Column first = col("evidence").getItem(0);
    return results
        .where(col("severity").isNotNull())
        .orderBy(
            rank,
            first.getField("article"),
            first.getField("start"),
            col("rule"),
            col("fingerprint"))
        .limit(job.worst())
        .select("fingerprint", "evidence")
        .collectAsList();
  }

  /** In the order in which the command would have read them. */
  private static List<Ingested> articles(Dataset<Row> read, Set<String> cited) {
    return read
        .where(col("id").isInCollection(cited))
        .select("input", "id", "content")
        .collectAsList()
        .stream()
        .sorted(
            Comparator.comparingInt((Row row) -> row.getInt(0))
                .thenComparing(row -> row.getString(1)))
        .map(row -> Ingest.read(row.getString(1), row.<byte[]>getAs(2)))
        .toList();
  }

  private static String key(Result result) {
    if (!result.isFinding() || result.evidence().isEmpty()) {
      return "";
    }
    Mention first = result.evidence().get(0).mention();
    return key(result.fingerprint(), first.article().id(), first.span().start());
  }

  private static String key(String fingerprint, String article, int start) {
    return fingerprint + " " + start + " " + article;
  }

  private void write(Audit audit) throws IOException {
    Path page = new Path(job.below("audit.html"));
    List<RuleEntry> rules = Stages.here().rules().rules().stream().map(RuleEntry::of).toList();
    try (OutputStream out =
            page.getFileSystem(spark.sessionState().newHadoopConf()).create(page, true);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      new HtmlReport().write(new Run(audit, Gate.ERROR, rules), writer);
    }
  }
}
