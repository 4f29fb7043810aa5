package heshu.archive;

import static org.apache.spark.sql.functions.col;

import heshu.Pipeline;
import heshu.align.Block;
import heshu.align.Fellows;
import heshu.article.Problem;
import heshu.check.Checked;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Slots;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.report.JsonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Each article by itself: read, extracted, checked, and cut to the blocks it meets others in. */
final class ReadStage {
  private static final StructType ROW =
      StructType.fromDDL(
          "input INT, id STRING, content BINARY, claims ARRAY<STRING>, results ARRAY<STRING>,"
              + " problems ARRAY<STRING>,"
              + " slots ARRAY<STRUCT<claim: STRING, block: STRING, slots: BINARY>>, blocks ARRAY<STRUCT<name: STRING, whole: BOOLEAN,"
              + " alone: BOOLEAN, figures: INT, part: BINARY>>");
  private static final int SHOWN = 3;

  private ReadStage() {}

  static Dataset<Row> of(Dataset<Row> sources) {
    return sources.map((MapFunction<Row, Row>) ReadStage::read, Encoders.row(ROW));
  }

  /**
   * @throws JobException where two articles go by one id
   */
  static void requireUnique(Dataset<Row> read) {
    List<String> twice =
        read.groupBy("id").count().where(col("count").gt(1)).limit(SHOWN).collectAsList().stream()
            .map(row -> row.getString(0))
            .sorted()
            .collect(Collectors.toList());
    if (!twice.isEmpty()) {
      throw new JobException("这些 id 不止一篇稿件：" + String.join("、", twice) + "；每篇稿件要有自己的 id");
    }
  }

  private static Row read(Row source) {
    Stages stages = Stages.here();
    Ingested ingested = Ingest.read(source.getString(1), source.<byte[]>getAs(2));
    List<Problem> problems = new ArrayList<>();
    List<Reading> readings = stages.pipeline().read(Pipeline.given(List.of(ingested)), problems);
    Checked checked = stages.checker().check(readings);
    problems.addAll(checked.problems());
    List<String> claims = new ArrayList<>();
    List<Row> slots = new ArrayList<>();
    List<Row> blocks = new ArrayList<>();
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        claims.add(JsonLine.of(claim));
        byte[] told = Parcel.of(Slots.of(claim));
        slots.add(RowFactory.create(claim.id(), Fellows.block(claim), told));
      }
      stages.aligner().blocks(reading).forEach(block -> blocks.add(row(block)));
    }
    return RowFactory.create(
        source.getInt(0),
        source.getString(1),
        source.getAs(2),
        claims.toArray(),
        checked.results().stream().map(JsonLine::of).toArray(),
        problems.stream().map(JsonLine::of).toArray(),
        slots.toArray(),
        blocks.toArray());
  }

  private static Row row(Block block) {
    return RowFactory.create(
        block.name(),
        block.whole(),
        block.alone(),
        block.part().claims().size(),
        Parcel.of(block.part()));
  }
}
