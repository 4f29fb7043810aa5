package heshu.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.Pipeline;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.ingest.Ingest;
import heshu.judged.Judgement.Opinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Findings on the sample news held against judgements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedTest {
  private List<Result> alarms;

  @BeforeAll
  void check() {
    alarms =
        new Pipeline(RuleBook.shipped())
            .run(Ingest.list(List.of("seeds"))).results().stream()
                .filter(r -> r.severity() != null && !r.severity().label().equals("note"))
                .toList();
  }

  @Test
  void aFindingThatWasJudgedIsCountedByItsRule() {
    Result first = alarms.get(0);
    Judged judged =
        new Judged(List.of(of(first, Opinion.WRONG)), alarms, Set.of(Judgement.article(first)));
    assertThat(judged.unjudged()).hasSize(alarms.size() - 1).doesNotContain(first);
    assertThat(judged.lost()).isEmpty();
    assertThat(judged.table()).containsPattern(first.rule() + " +0 +1 +0 +0 %");
  }

  @Test
  void aJudgedFindingThatIsGoneIsTold() {
    Judgement gone = of(alarms.get(0), Opinion.RIGHT);
    assertThat(new Judged(List.of(gone), List.of(), Set.of(gone.article())).lost())
        .containsExactly(gone);
    assertThat(new Judged(List.of(gone), List.of(), Set.of("other.txt")).lost()).isEmpty();
  }

  @Test
  void theJudgementsKeptAreRowsOfSixColumns() throws IOException {
    List<Judgement> kept = Judgement.read(Path.of("src/test/resources/judgements.tsv"));
    assertThat(kept).isNotEmpty().doesNotHaveDuplicates();
    assertThat(kept).allSatisfy(judgement -> assertThat(judgement.reason()).isNotBlank());
  }

  @Test
  void aRowThatIsNoneIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("j.tsv"), "# remark\na.txt\t3:4\tsum-of-parts\n");
    assertThatThrownBy(() -> Judgement.read(file)).hasMessageContaining("sum-of-parts");
  }

  private static Judgement of(Result finding, Opinion opinion) {
    return new Judgement(
        Judgement.article(finding),
        Judgement.place(finding),
        finding.rule(),
        Judgement.verdict(finding),
        opinion,
        "as read");
  }
}
