package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.claim.relation.Cumulation;
import heshu.claim.relation.Fall;
import heshu.claim.relation.SameProgress;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One cumulative figure, or one list of tasks, that very many articles tell of. */
class HotKeyTest {
  private static final int TOLD = 1_000;
  private static final String YEAR_SO_FAR = "2023年1至%d月，临江市社会用电量%s亿千瓦时。";
  private static final String MONTH = "2023年%d月，临江市社会用电量%s亿千瓦时。";
  private static final String LIST = "“清河行动”清单上的185项任务已完成%d项，完成率%s。";

  private final Extractor extractor = new Extractor();

  @Test
  void everyTellingOfACumulativeFigureIsInASum() {
    List<Reading> readings = told(YEAR_SO_FAR.formatted(6, "412.6"), 0);
    readings.addAll(told(MONTH.formatted(7, "78.3"), 1));
    readings.addAll(told(YEAR_SO_FAR.formatted(7, "490.9"), 2));

    List<Cumulation> sums = cumulations(readings, Cumulation.class);

    assertThat(articles(sums)).hasSize(readings.size());
    assertThat(sums).hasSizeLessThan(2 * TOLD);
  }

  @Test
  void aTellingThatFallsBehindAnEarlierOneIsFoundAmongMany() {
    List<Reading> readings = told(YEAR_SO_FAR.formatted(5, "342.6"), 0);
    readings.addAll(told(YEAR_SO_FAR.formatted(6, "412.6"), 1));
    readings.add(reading("odd", YEAR_SO_FAR.formatted(6, "78.3"), LocalDate.of(2023, 7, 18)));

    List<Fall> falls = cumulations(readings, Fall.class);

    assertThat(falls).hasSize(1);
    assertThat(falls.get(0).later().mention().article().id()).startsWith("odd");
    assertThat(falls.get(0).before().mention().article()).isSameAs(readings.get(0).article());
  }

  @Test
  void everyTellingOfAListIsHeldAgainstOneOfItsTime() {
    List<SameProgress> pairs = progress(told(LIST.formatted(142, "近77%"), 0), List.of());

    assertThat(articles(pairs)).hasSize(TOLD);
    assertThat(pairs).hasSizeLessThan(2 * TOLD).allMatch(SameProgress::sameTime);
  }

  @Test
  void theTellingOfAListThatDiffersIsHeldAgainstAllOthers() {
    List<Reading> readings = told(LIST.formatted(142, "近77%"), 0);
    readings.add(reading("odd", "到今天，“清河行动”清单上的185项任务完成率超过90%。", day(0)));

    List<SameProgress> pairs = progress(readings, List.of());

    List<SameProgress> contradicting =
        pairs.stream()
            .filter(p -> p.sameTime() && p.earlier().share().disjoint(p.later().share()))
            .toList();
    assertThat(contradicting).hasSize(TOLD);
    assertThat(pairs).hasSizeLessThan(3 * TOLD);
  }

  @Test
  void everyEarlierTellingOfAListIsOvertakenByALaterOne() {
    List<Reading> readings = told(LIST.formatted(80, "超四成"), 0);
    readings.addAll(told(LIST.formatted(142, "近77%"), 200));

    List<SameProgress> overtaken =
        progress(readings, List.of()).stream().filter(SameProgress::isProgress).toList();

    assertThat(overtaken).hasSizeLessThan(3 * TOLD);
    assertThat(articles(overtaken.stream().map(SameProgress::earlier).toList())).hasSize(TOLD);
  }

  @Test
  void anOldStateOfAListToldAsTodaysIsFoundAmongMany() {
    List<Reading> readings = told(LIST.formatted(142, "近77%"), 0);
    readings.add(reading("odd", LIST.formatted(80, "超四成"), day(300)));

    List<SameProgress> relapses =
        progress(readings, List.of()).stream().filter(SameProgress::isRelapse).toList();

    assertThat(relapses).isNotEmpty();
    assertThat(relapses)
        .allMatch(p -> p.later().headline().mention().article().id().startsWith("odd"));
  }

  @Test
  void whatWasPublishedManyTimesIsHeldAgainstADraftAlone() {
    List<Reading> draft = List.of(reading("draft", LIST.formatted(142, "近77%"), day(300)));

    List<SameProgress> pairs = progress(draft, told(LIST.formatted(80, "超四成"), 0));

    assertThat(pairs).hasSize(TOLD).allMatch(SameProgress::isProgress);
  }

  private static <T> List<T> cumulations(List<Reading> readings, Class<T> kind) {
    return Met.pairs(new CumulationAligner().met(readings, List.of())).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static List<SameProgress> progress(List<Reading> readings, List<Reading> published) {
    return Met.pairs(new ProgressAligner().met(readings, published)).stream()
        .map(SameProgress.class::cast)
        .toList();
  }

  private static Set<String> articles(List<? extends Subject> subjects) {
    return subjects.stream()
        .flatMap(subject -> subject.parts().values().stream())
        .map(mention -> mention.article().id())
        .collect(Collectors.toSet());
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2024, 1, 1).plusDays(number);
  }

  /** Of articles of one day. */
  private List<Reading> told(String text, int day) {
    return IntStream.range(0, TOLD)
        .parallel()
        .mapToObj(i -> reading(day + "-" + i, text, day(day)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Reading reading(String id, String text, LocalDate published) {
    String whole =
        Stream.of("---", "date: " + published, "---", "", text).collect(Collectors.joining("\n"));
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return extractor.read(Objects.requireNonNull(Ingest.read(id + ".txt", bytes).article()));
  }
}
