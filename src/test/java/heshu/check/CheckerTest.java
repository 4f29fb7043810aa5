package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Reading;
import heshu.claim.relation.ShareOfWhole;
import heshu.quantity.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private final Checker checker = new Checker(RuleBook.shipped());

  private static Reading progress(String id, String text, String share, String lo, String hi) {
    Written article = new Written(id, text);
    article.relate(
        new ShareOfWhole(
            List.of(article.claim("207项", "207", "207", Written.ITEMS)),
            article.claim("251项", "251", "251", Written.ITEMS),
            article.claim(share, lo, hi, Measure.PERCENT),
            true));
    return article.reading();
  }

  @Test
  void reportsAShareThatDoesNotFollow() {
    Reading reading = progress("a.md", "251项任务中207项落地，占91%。", "91%", "90.5", "91.5");

    Checked checked = checker.check(List.of(reading));

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.results())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.rule()).isEqualTo("share-of-whole");
              assertThat(r.family()).isEqualTo("arithmetic");
              assertThat(r.verdict()).isEqualTo(Verdict.CONTRADICTED);
              assertThat(r.severity()).isEqualTo(Severity.ERROR);
              assertThat(r.message()).isEqualTo("207项占251项的82.47%，文中写作“91%”");
              assertThat(r.messageEn()).isEqualTo("207项 of 251项 is 82.47 %, the text says “91%”");
              assertThat(r.steps()).hasSize(2);
              assertThat(r.evidence()).extracting(Evidence::role).startsWith("share", "part");
              assertThat(r.evidence()).allSatisfy(e -> assertThat(e.claim()).isNotNull());
              assertThat(r.fingerprint()).matches("[0-9a-f]{16}");
            });
  }

  @Test
  void showsAgreement() {
    Reading reading = progress("a.md", "251项任务中207项落地，占近83%。", "近83%", "82", "83");

    assertThat(checker.check(List.of(reading)).results())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.verdict()).isEqualTo(Verdict.CONSISTENT);
              assertThat(r.severity()).isNull();
              assertThat(r.isFinding()).isFalse();
            });
  }

  @Test
  void ordersByArticleThenByPlace() {
    Reading late = progress("z.md", "251项任务中207项落地，占91%。", "91%", "90.5", "91.5");
    Reading early = progress("a.md", "占91%，251项任务中207项落地。", "91%", "90.5", "91.5");

    List<Result> results = checker.check(List.of(late, early)).results();

    assertThat(results)
        .extracting(r -> r.evidence().get(0).mention().article().id())
        .containsExactly("z.md", "a.md");
    assertThat(results.get(0).fingerprint()).isEqualTo(results.get(1).fingerprint());
  }

  @Test
  void reportsOneSubjectOnce() {
    Reading reading = progress("a.md", "251项任务中207项落地，占91%。", "91%", "90.5", "91.5");
    Reading twice =
        new Reading(
            reading.article(),
            reading.claims(),
            List.of(reading.relations().get(0), reading.relations().get(0)));

    assertThat(checker.check(List.of(twice)).results()).hasSize(1);
  }

  @Test
  void judgesPairsAcrossArticlesLikeRelations() {
    Reading reading = progress("a.md", "251项任务中207项落地，占91%。", "91%", "90.5", "91.5");
    Reading bare = new Reading(reading.article(), reading.claims(), List.of());

    assertThat(checker.check(List.of(bare), reading.relations()).results()).hasSize(1);
    assertThat(checker.check(List.of(bare)).results()).isEmpty();
  }
}
