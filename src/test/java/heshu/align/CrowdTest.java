package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.relation.SameFact;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One fact told so often that its figures are not all held against each other. */
class CrowdTest {
  private static final int TOLD = 2 * Crowd.LEAST;
  private final Extractor extractor = new Extractor();

  private static final String FACT = "2023年，全国快递业务量为%d.%d亿件，记者%s报道。";

  @Test
  void aFactToldOftenIsTiedInAllItsArticles() {
    List<SameFact> pairs = pairs(readings(TOLD, 1320, 7), List.of());

    assertThat(articles(pairs)).hasSize(TOLD);
    assertThat(pairs).hasSizeLessThan(3 * TOLD).noneMatch(CrowdTest::contradicts);
  }

  @Test
  void theOneThatDiffersIsHeldAgainstAllOthers() {
    List<Reading> readings = new ArrayList<>(readings(TOLD, 1320, 7));
    readings.add(reading("odd.txt", 1230, 7));

    List<SameFact> pairs = pairs(readings, List.of());

    assertThat(pairs.stream().filter(CrowdTest::contradicts))
        .hasSize(TOLD)
        .allMatch(pair -> articles(List.of(pair)).contains("odd.txt"));
  }

  @Test
  void equalFiguresOfManyTownsAreTiedTownByTown() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < TOLD; i++) {
      readings.add(town("t" + i + ".txt", i % 2 == 0 ? "徐州" : "宜昌"));
    }

    List<SameFact> pairs = pairs(readings, List.of());

    assertThat(articles(pairs)).hasSize(TOLD);
    assertThat(pairs).allMatch(pair -> place(pair.first()).equals(place(pair.second())));
  }

  @Test
  void aDraftMeetsWhatWasPublishedOften() {
    List<Reading> draft = List.of(reading("draft.txt", 1230, 7));

    List<SameFact> pairs = pairs(draft, readings(TOLD, 1320, 7));

    assertThat(pairs).isNotEmpty().allMatch(CrowdTest::contradicts);
    assertThat(pairs).allMatch(pair -> articles(List.of(pair)).contains("draft.txt"));
  }

  private static String place(Claim claim) {
    return claim.context().scope().place();
  }

  private static boolean contradicts(SameFact pair) {
    return pair.first().quantity().hardInBase().disjoint(pair.second().quantity().hardInBase());
  }

  private static Set<String> articles(List<SameFact> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.parts().values().stream())
        .map(mention -> mention.article().id())
        .collect(Collectors.toSet());
  }

  private static List<SameFact> pairs(List<Reading> readings, List<Reading> published) {
    return new FactAligner().align(readings, published);
  }

  private List<Reading> readings(int count, int whole, int tenth) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(reading(i + ".txt", whole, tenth));
    }
    return readings;
  }

  private Reading town(String id, String town) {
    String text = "%s市的综合服务窗口已受理跨省业务4261件，%s。".formatted(town, id);
    Ingested file = Ingest.read(id, text.getBytes(StandardCharsets.UTF_8));
    return extractor.read(Objects.requireNonNull(file.article()));
  }

  /** Each in words of its own behind the figure, since a repost tells nothing. */
  private Reading reading(String id, int whole, int tenth) {
    String reporter = Character.toString(0x4E00 + Math.floorMod(id.hashCode(), 5000));
    String text =
        "---\ntitle: 快递\ndate: 2024-01-09\n---\n\n" + FACT.formatted(whole, tenth, reporter);
    Ingested read = Ingest.read(id, text.getBytes(StandardCharsets.UTF_8));
    return extractor.read(Objects.requireNonNull(read.article()));
  }
}
