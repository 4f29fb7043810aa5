package heshu.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import heshu.check.Coverage;
import heshu.check.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Every figure counted once, an article a row. */
final class Tallies {
  private static final StructType ROW =
      StructType.fromDDL(
          "article STRING, figures INT, verified INT, contradicted INT, stale INT,"
              + " notComparable INT, notChecked INT");

  private Tallies() {}

  static Dataset<Row> of(Dataset<Row> read, Dataset<Row> results) {
    Dataset<Row> claims =
        read.select(col("id"), transform(col("claims"), claim -> get_json_object(claim, "$.id")));
    Dataset<Row> verdicts =
        results
            .select(explode(col("evidence")).as("part"), col("verdict"))
            .where(col("part.claim").isNotNull())
            .select("part.article", "part.claim", "verdict")
            .distinct()
            .union(FellowStage.of(read));
    return byFirst(claims)
        .cogroup(
            byFirst(verdicts),
            (CoGroupFunction<String, Row, Row, Row>) Tallies::count,
            Encoders.row(ROW));
  }

  /** The sum over all articles. */
  static Coverage total(Dataset<Row> coverage) {
    Row sums =
        coverage
            .agg(
                sum("figures"),
                sum("verified"),
                sum("contradicted"),
                sum("stale"),
                sum("notComparable"),
                sum("notChecked"))
            .first();
    return new Coverage(
        at(sums, 0), at(sums, 1), at(sums, 2), at(sums, 3), at(sums, 4), at(sums, 5));
  }

  private static int at(Row sums, int column) {
    return sums.isNullAt(column) ? 0 : Math.toIntExact(sums.getLong(column));
  }

  private static KeyValueGroupedDataset<String, Row> byFirst(Dataset<Row> table) {
    return table.groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING());
  }

  private static Iterator<Row> count(String article, Iterator<Row> claims, Iterator<Row> verdicts) {
    List<String> ids = new ArrayList<>();
    claims.forEachRemaining(row -> ids.addAll(row.getList(1)));
    Map<String, Verdict> worst = new HashMap<>();
    Set<String> incomparable = new HashSet<>();
    while (verdicts.hasNext()) {
      Row row = verdicts.next();
      if (row.getString(2).equals(FellowStage.NOT_COMPARABLE)) {
        incomparable.add(row.getString(1));
      } else {
        worst.merge(row.getString(1), Verdict.of(row.getString(2)), Verdict::worse);
      }
    }
    Coverage c = Coverage.of(ids, worst, incomparable::contains);
    return List.of(
            RowFactory.create(
                article,
                c.figures(),
                c.verified(),
                c.contradicted(),
                c.stale(),
                c.notComparable(),
                c.notChecked()))
        .iterator();
  }
}
