package heshu.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import heshu.ingest.Ingest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The articles of an archive, unread: the number of the input that each comes from, its id and its
 * bytes.
 */
final class Sources {
  private static final String TEXT = "text";
  private static final String CONTENT = "content";

  private final SparkSession spark;
  private final Job job;

  Sources(SparkSession spark, Job job) {
    this.spark = spark;
    this.job = job;
  }

  /**
   * @throws JobException where a table lacks a column
   */
  Dataset<Row> read() throws IOException {
    Dataset<Row> all = null;
    for (int i = 0; i < job.inputs().size(); i++) {
      Dataset<Row> one = read(job.inputs().get(i)).withColumn("input", lit(i));
      all = all == null ? one : all.unionByName(one);
    }
    if (all == null) {
      throw new IllegalStateException("a job without inputs");
    }
    return all.select(col("input"), col("id"), col(CONTENT));
  }

  private Dataset<Row> read(String input) throws IOException {
    return switch (job.form()) {
      case FILES -> files(input);
      case JSON -> table(spark.read().json(input), input);
      case PARQUET -> table(spark.read().parquet(input), input);
    };
  }

  /** Ids are what the command gives: the path as given, and what is below it. */
  private Dataset<Row> files(String input) throws IOException {
    Path root = new Path(input);
    int length =
        root.getFileSystem(spark.sessionState().newHadoopConf())
            .makeQualified(root)
            .toString()
            .length();
    UDF1<String, String> below = path -> path.substring(length);
    UDF1<String, Boolean> isNews = path -> path.isEmpty() || Ingest.isNews(path);
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .load(input)
        .withColumn("below", udf(below, DataTypes.StringType).apply(col("path")))
        .where(udf(isNews, DataTypes.BooleanType).apply(col("below")))
        .select(
            org.apache
                .spark
                .sql
                .functions
                .concat(lit(input.replaceFirst("/+$", "")), col("below"))
                .as("id"),
            col(CONTENT));
  }

  private static Dataset<Row> table(Dataset<Row> table, String input) {
    List<String> columns = Arrays.asList(table.columns());
    if (!columns.contains("id") || !columns.contains(TEXT) && !columns.contains(CONTENT)) {
      throw new JobException(
          input + " 里要有 id 列，以及 text 列（文字）或 content 列（文件的字节）；现有的列：" + String.join("、", columns));
    }
    Column content = columns.contains(CONTENT) ? col(CONTENT) : encode(col(TEXT), "UTF-8");
    return table.select(col("id").cast("string").as("id"), content.as(CONTENT));
  }
}
