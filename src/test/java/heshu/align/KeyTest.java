package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.page.Example;
import heshu.check.page.PageFolder;
import heshu.check.page.RulePage;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.relation.SameFact;
import heshu.claim.relation.SameFact.Tie;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is aligned when all is at hand is found by its keys as well. */
class KeyTest {
  private final Extractor extractor = new Extractor();
  private final Aligner aligner = new Aligner();

  @Test
  void figuresOfOneFactMeetInABlockByTheirTraces() throws IOException {
    Set<Tie> ties = EnumSet.noneOf(Tie.class);
    for (RulePage page : PageFolder.read(Path.of("rules"))) {
      for (Example example : page.examples()) {
        List<Reading> readings = readings(example);
        List<SameFact> facts =
            aligner.align(readings).stream()
                .filter(SameFact.class::isInstance)
                .map(SameFact.class::cast)
                .toList();
        for (SameFact fact : facts) {
          ties.add(fact.tie());
          assertThat(meet(readings, fact.first(), fact.second()))
              .as("%s: %s and %s by %s", page.path(), fact.first(), fact.second(), fact.tie())
              .isTrue();
        }
      }
    }
    assertThat(ties).containsExactlyInAnyOrder(Tie.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全县今年新建公路里程长度327公里，桥梁126座。 | 全县今年新建公路里程长度548公里，桥梁126座。
          2021年，甲市工业增加值增长3.1%。             | 2021年，乙市工业增加值增长3.1%。
          2021年3月，全县共办理便民服务事项84件。       | 2022年4月，全县共办理便民服务事项84件。
          """)
  void figuresThatCannotBeOfOneFactDoNotMeet(String one, String other) {
    List<Reading> readings = List.of(read("a", one), read("b", other));
    Claim first = readings.get(0).claims().get(0);
    Claim second = readings.get(1).claims().get(0);

    assertThat(meet(readings, first, second)).isFalse();
  }

  private boolean meet(List<Reading> readings, Claim first, Claim second) {
    List<Key> others = keys(readings, second);
    return keys(readings, first).stream()
        .anyMatch(key -> others.stream().anyMatch(other -> found(key, other)));
  }

  private static boolean found(Key key, Key other) {
    return key.asked().equals(other.block()) && key.meets(other.trace());
  }

  private List<Key> keys(List<Reading> readings, Claim claim) {
    return readings.stream()
        .flatMap(reading -> aligner.keys(reading).stream())
        .filter(key -> key.claim() == claim)
        .toList();
  }

  private List<Reading> readings(Example example) {
    return IntStream.range(0, example.texts().size())
        .mapToObj(i -> extractor.read(example.texts().get(i).article("a" + i)))
        .toList();
  }

  private Reading read(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return extractor.read(Objects.requireNonNull(Ingest.read(name, bytes).article()));
  }
}
