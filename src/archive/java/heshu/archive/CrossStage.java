package heshu.archive;

import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import heshu.check.Checked;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.report.JsonLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What meets in a block, aligned and checked where it meets.
 *
 * <p>Only blocks in which something can meet are shuffled. A block of many articles is split: its
 * articles fall into chunks, and each two chunks (and each with itself) are a task of their own, so
 * that no task holds more than two chunks and every pair is judged in one task. Blocks where
 * figures of three articles may belong together stay whole.
 */
final class CrossStage {
  private static final StructType ROW = StructType.fromDDL("result STRING, problem STRING");

  /** An article's part of a block. */
  private record Part(int input, int chunk, Reading reading) {
    static final Comparator<Part> ORDER =
        Comparator.comparingInt(Part::input).thenComparing(part -> part.reading.article().id());

    static Part of(Row row) {
      return new Part(
          row.getAs("input"), row.getAs("chunk"), Parcel.open(row.<byte[]>getAs("part")));
    }
  }

  private CrossStage() {}

  /**
   * @param read what {@link ReadStage} gives
   * @param chunk how many articles make a chunk, about
   */
  static Dataset<Row> of(Dataset<Row> read, int chunk) {
    Dataset<Row> parts =
        read.select(col("input"), col("id"), explode(col("blocks")).as("block"))
            .select("input", "id", "block.*");
    Dataset<Row> meeting =
        parts
            .groupBy("name")
            .agg(
                count(lit(1)).as("articles"),
                sum("figures").as("all"),
                first("whole").as("whole"),
                first("alone").as("itself"))
            .where(col("articles").gt(1).or(col("itself").and(col("all").gt(1))))
            .select(
                col("name"),
                when(col("whole"), lit(1L))
                    .otherwise(ceil(col("articles").divide(chunk)))
                    .as("chunks"));
    Column own = pmod(xxhash64(col("id")), col("chunks")).cast("int");
    Column other = col("other");
    return parts
        .join(meeting, "name")
        .withColumn("chunk", own)
        .withColumn("other", explode(sequence(lit(0), col("chunks").minus(1).cast("int"))))
        .withColumn(
            "task",
            concat_ws("\t", col("name"), least(col("chunk"), other), greatest(col("chunk"), other)))
        .select("task", "name", "input", "chunk", "other", "part")
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) CrossStage::check, Encoders.row(ROW));
  }

  private static Iterator<Row> check(String task, Iterator<Row> rows) {
    String name = "";
    int wanted = 1;
    List<Part> parts = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      name = row.getAs("name");
      wanted = row.<Integer>getAs("chunk").equals(row.<Integer>getAs("other")) ? 1 : 2;
      parts.add(Part.of(row));
    }
    parts.sort(Part.ORDER);
    Map<String, Integer> chunks = new HashMap<>();
    parts.forEach(part -> chunks.put(part.reading().article().id(), part.chunk()));
    int spanned = wanted;
    List<Reading> readings = parts.stream().map(Part::reading).toList();
    Stages stages = Stages.here();
    List<Subject> pairs =
        stages.aligner().within(name, readings).stream()
            .filter(pair -> spans(pair, chunks) == spanned)
            .toList();
    Checked checked = stages.checker().check(List.of(), readings, pairs);
    List<Row> found = new ArrayList<>();
    checked.results().forEach(r -> found.add(RowFactory.create(JsonLine.of(r), null)));
    checked.problems().forEach(p -> found.add(RowFactory.create(null, JsonLine.of(p))));
    return found.iterator();
  }

  /** How many chunks the articles of a pair fall into: those of one are judged with it alone. */
  private static int spans(Subject pair, Map<String, Integer> chunks) {
    Set<Integer> spanned = new HashSet<>();
    pair.parts().values().forEach(m -> spanned.add(chunks.getOrDefault(m.article().id(), -1)));
    return spanned.size();
  }
}
