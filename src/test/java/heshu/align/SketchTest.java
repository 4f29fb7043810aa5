package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.Pipeline;
import heshu.check.RuleBook;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.ingest.Ingest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sketch never says that two figures cannot meet that do. */
class SketchTest {
  private final Aligner aligner = new Aligner();
  private List<Reading> readings = List.of();

  @BeforeEach
  void readSeeds() {
    readings =
        new Pipeline(RuleBook.shipped())
            .read(Pipeline.files(Ingest.list(List.of("seeds"))), new ArrayList<>());
  }

  @Test
  void whatMeetsInABlockMayMeetByItsSketches() {
    int sketched = 0;
    for (Met met : aligner.met(readings, block -> Met.UNKNOWN)) {
      List<Mention> parts = List.copyOf(met.pair().parts().values());
      List<Sketch> first = sketches(met.block(), parts.get(0));
      List<Sketch> second = sketches(met.block(), parts.get(1));
      for (Sketch one : first) {
        assertThat(second).as("%s", met).anyMatch(one::mayMeet);
        assertThat(Sketch.of(one.parts())).isEqualTo(one);
        sketched++;
      }
    }
    assertThat(sketched).isGreaterThan(3);
  }

  private List<Sketch> sketches(String block, Mention mention) {
    return readings.stream()
        .filter(reading -> reading.article() == mention.article())
        .flatMap(reading -> aligner.blocks(reading).stream())
        .filter(one -> one.name().equals(block))
        .flatMap(one -> one.sketches().stream())
        .filter(one -> one.figure().mention().equals(mention))
        .map(Block.Sketched::sketch)
        .toList();
  }
}
