package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contradictions are found by their figures as by a look at each that stands. */
class StandingTest {
  private static final List<Claim> FIGURES =
      IntStream.range(0, 9).mapToObj(StandingTest::figure).toList();

  /** Every third article tells the same sentence, as reposts do. */
  private static Claim figure(int article) {
    String text = "第" + article % 3 + "处有7项。";
    return new Written("a" + article, text).claim("7项", "7", "7", Written.ITEMS);
  }

  private static Cause cause(Random random) {
    List<Claim> figures = new ArrayList<>(FIGURES);
    Collections.shuffle(figures, random);
    List<Evidence> evidence =
        figures.subList(0, 1 + random.nextInt(3)).stream()
            .map(figure -> new Evidence("figure", figure.mention(), figure))
            .toList();
    String rule = "rule" + random.nextInt(2);
    return Cause.of(
        new Result(
            rule,
            "agreement",
            Verdict.CONTRADICTED,
            Severity.ERROR,
            "",
            "",
            List.of(),
            evidence,
            ""));
  }

  /** The first that stands at the first place where one with the same cause does. */
  private static Optional<Cause> lookedFor(List<Cause> standing, Cause cause) {
    return cause.places().stream()
        .flatMap(place -> standing.stream().filter(other -> other.places().contains(place)))
        .filter(
            other ->
                cause.places().containsAll(other.places())
                    || other.places().containsAll(cause.places())
                    || cause.sentences().equals(other.sentences())
                        && cause.result().rule().equals(other.result().rule()))
        .findFirst();
  }

  @Test
  void theOneWithTheSameCauseIsFound() {
    int joined = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Standing standing = new Standing();
      List<Cause> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Cause cause = cause(random);
        Optional<Cause> found = standing.like(cause);
        assertThat(found).isEqualTo(lookedFor(all, cause));
        if (found.isEmpty()) {
          standing.add(cause);
          all.add(cause);
        } else {
          joined++;
        }
      }
    }
    assertThat(joined).isGreaterThan(300);
  }
}
