package heshu.archive;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Checks an archive: reads and checks each article, aligns and checks across articles, counts and
 * reports. What is done is what the command does; only where it runs differs.
 *
 * <p>Below the output: {@code findings}, {@code claims}, {@code coverage} and {@code problems} as
 * Parquet, and {@code audit.html} with the worst findings.
 */
public final class Archive {
  private static final String WORK = "_work";

  /** Rows that Spark reads back at once. */
  private static final String BATCH_SIZE = "spark.sql.parquet.columnarReaderBatchSize";

  /** An article that is full of figures has 75 kB in blocks: Spark's own 4,096 fill a heap. */
  private static final int BATCH = 256;

  private final SparkSession spark;
  private final Job job;

  Archive(SparkSession spark, Job job) {
    this.spark = spark;
    this.job = job;
  }

  /** Runs the job that the arguments describe, as {@code spark-submit} passes them on. */
  public static void main(String[] arguments) throws IOException {
    Job job;
    try {
      job = Job.of(arguments);
    } catch (JobException e) {
      System.err.println("heshu：" + e.getMessage());
      System.exit(2);
      return;
    }
    try (SparkSession spark =
        SparkSession.builder().appName("heshu").config(BATCH_SIZE, BATCH).getOrCreate()) {
      new Archive(spark, job).run();
    }
  }

  /**
   * @throws JobException where the input is not what the job says it is
   */
  void run() throws IOException {
    Dataset<Row> read = kept(ReadStage.of(new Sources(spark, job).read()), "read");
    ReadStage.requireUnique(read);
    Dataset<Row> crossed = kept(CrossStage.of(read, job.chunk()), "crossed");

    Tables tables = new Tables(read, crossed);
    Dataset<Row> results = tables.results();
    write(results.where(col("severity").isNotNull()), "findings");
    write(tables.claims(), "claims");
    write(tables.problems(), "problems");
    write(Tallies.of(read, results), "coverage");
    Dataset<Row> coverage = spark.read().parquet(job.below("coverage"));
    new WorstFindings(spark, job).write(read, results, Tallies.total(coverage));
    removeWork();
  }

  /** Written down once and read from there, so that no step is done twice. */
  private Dataset<Row> kept(Dataset<Row> table, String name) {
    write(table, WORK + "/" + name);
    return spark.read().parquet(job.below(WORK + "/" + name));
  }

  private void write(Dataset<Row> table, String name) {
    SaveMode mode = job.overwrite() ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
    table.write().mode(mode).parquet(job.below(name));
  }

  private void removeWork() throws IOException {
    Path work = new Path(job.below(WORK));
    work.getFileSystem(spark.sessionState().newHadoopConf()).delete(work, true);
  }
}
