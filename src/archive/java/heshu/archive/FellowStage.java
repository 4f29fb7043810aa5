package heshu.archive;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import heshu.align.Fellows;
import heshu.claim.Slots;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Figures that only other things could be held against: each is compared with those of its name
 * that stand near it in the order of reading. A name that is told everywhere is sorted in one task,
 * which holds a few of its figures at a time.
 */
final class FellowStage {
  /** What stands in the place of a verdict. */
  static final String NOT_COMPARABLE = "notComparable";

  private FellowStage() {}

  /**
   * Finds them all.
   *
   * @param read what {@link ReadStage} gives
   * @return article, claim and {@link #NOT_COMPARABLE} of each
   */
  static Dataset<Row> of(Dataset<Row> read) {
    WindowSpec name = Window.partitionBy("block").orderBy("input", "article", "pos");
    Column before = collect_list("slots").over(name.rowsBetween(-Fellows.REACH, -1));
    Column behind = collect_list("slots").over(name.rowsBetween(1, Fellows.REACH));
    return read.select(col("input"), col("id").as("article"), posexplode(col("slots")))
        .select("input", "article", "pos", "col.*")
        .where(col("block").notEqual(""))
        .withColumn("near", concat(before, behind))
        .filter((FilterFunction<Row>) FellowStage::isIncomparable)
        .select(col("article"), col("claim"), lit(NOT_COMPARABLE).as("verdict"));
  }

  private static boolean isIncomparable(Row row) {
    List<Slots> near =
        row.<byte[]>getList(row.fieldIndex("near")).stream().map(Parcel::slots).toList();
    return Fellows.areIncomparable(Parcel.slots(row.getAs("slots")), near);
  }
}
