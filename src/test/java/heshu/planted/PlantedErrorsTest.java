package heshu.planted;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Audit;
import heshu.planted.Outcome.Fate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The harness on the sample news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedErrorsTest {
  private final Planter planter = new Planter();
  private Audit audit;
  private List<Outcome> outcomes;

  @BeforeAll
  void plant() {
    audit = planter.untouched(List.of("seeds"));
    outcomes = PlantedErrors.outcomes(planter, audit, 1, PlantedErrors.ALL);
  }

  @Test
  void slipsInStatedSharesAreFound() {
    assertThat(outcomes)
        .filteredOn(o -> o.relation().rule().equals("share-of-whole"))
        .filteredOn(o -> o.change().kind() == ChangeKind.RATE)
        .extracting(Outcome::fate)
        .contains(Fate.FOUND);
  }

  @Test
  void everyMissHasAReasonAndNothingElseHas() {
    assertThat(outcomes)
        .isNotEmpty()
        .allSatisfy(o -> assertThat(o.reason().isEmpty()).isEqualTo(o.fate() != Fate.LOST));
  }

  @Test
  void aChangeReplacesOneFigureOnly() {
    assertThat(outcomes)
        .allSatisfy(
            o -> {
              String source = o.change().changed().mention().article().source().text();
              String copy = o.change().applyTo(source);
              assertThat(copy).isNotEqualTo(source);
              assertThat(copy).startsWith(source.substring(0, o.change().at().start()));
              assertThat(copy).endsWith(source.substring(o.change().at().end()));
            });
  }

  @Test
  void theSameChangesAreMadeInEveryRun() {
    assertThat(PlantedErrors.outcomes(planter, audit, 1, PlantedErrors.ALL)).isEqualTo(outcomes);
  }
}
