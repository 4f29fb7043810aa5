package heshu.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What was found, with the columns of the JSON report ({@code report-schema-1.json}). */
record Tables(Dataset<Row> read, Dataset<Row> crossed) {
  private static final String PLACE =
      "article STRING, quote STRING, sentence STRING, `start` INT, `end` INT, line INT,"
          + " `column` INT";
  private static final StructType RESULT =
      StructType.fromDDL(
              "rule STRING, kind STRING, verdict STRING, severity STRING, message STRING,"
                  + " steps ARRAY<STRING>, fingerprint STRING")
          .add("evidence", DataTypes.createArrayType(StructType.fromDDL("claim STRING, " + PLACE)));
  private static final StructType CLAIM =
      StructType.fromDDL(
          "id STRING, "
              + PLACE
              + ", kind STRING, indicator STRING, scope STRING, period STRING, asOf STRING,"
              + " basis STRING, speaker STRING, value STRUCT<number: STRING, lo: STRING,"
              + " hi: STRING, loOpen: BOOLEAN, hiOpen: BOOLEAN, measure: STRING, hedge: STRING>");
  private static final StructType PROBLEM =
      StructType.fromDDL("input STRING, message STRING, incomplete BOOLEAN");

  /**
   * All results, agreements as well as findings; what meets in two blocks is judged alike twice.
   */
  Dataset<Row> results() {
    Dataset<Row> alone = read.select(explode(col("results")).as("json"));
    return parsed(alone.union(crossed.select(col("result")).distinct()), RESULT);
  }

  Dataset<Row> claims() {
    return parsed(read.select(explode(col("claims")).as("json")), CLAIM);
  }

  Dataset<Row> problems() {
    Dataset<Row> alone = read.select(explode(col("problems")).as("json"));
    return parsed(alone.union(crossed.select(col("problem"))), PROBLEM);
  }

  private static Dataset<Row> parsed(Dataset<Row> lines, StructType type) {
    return lines
        .where(col("json").isNotNull())
        .select(from_json(col("json"), type).as("told"))
        .select("told.*");
  }
}
