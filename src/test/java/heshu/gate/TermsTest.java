package heshu.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.Audit;
import heshu.check.Result;
import heshu.check.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String SHARE = "入选的115个项目中，65个含有数字文化产品，占比为55.62%。\n";
  private static final String CLEAN = "入选的115个项目中，65个含有数字文化产品，占比为56.52%。\n";

  @TempDir Path folder;
  private Path article = Path.of("");

  @BeforeEach
  void anArticleWithAWrongShare() throws Exception {
    article = Files.writeString(folder.resolve("a.md"), "名单公布\n\n" + SHARE);
  }

  @Test
  void everyFindingIsNewWithoutTerms() {
    assertThat(standings(terms(null, null, List.of()))).containsExactly(Standing.NEW);
  }

  @Test
  void aFindingOfTheBaselineIsMarkedAndAnotherOneOfItsKindIsNew() throws Exception {
    Baseline baseline = Baseline.of(audit());
    assertThat(standings(terms(null, baseline, List.of()))).containsExactly(Standing.BASELINE);

    Files.writeString(folder.resolve("b.md"), "名单公布\n\n" + SHARE);

    assertThat(standings(terms(null, baseline, List.of())))
        .containsExactly(Standing.BASELINE, Standing.NEW);
  }

  @Test
  void whatAChangeAddsDoesNotHideBehindTheBaseline() throws Exception {
    Baseline baseline = Baseline.of(audit());
    Files.writeString(folder.resolve("0.md"), "名单公布\n\n" + SHARE);

    assertThat(standings(terms(changes("0.md"), baseline, List.of())))
        .containsExactly(Standing.NEW, Standing.BASELINE);
  }

  @Test
  void anEntryThatNoLongerOccursIsToldAndPruned() throws Exception {
    Baseline baseline = Baseline.of(audit());
    Files.writeString(article, "名单公布\n\n" + CLEAN);

    Review review = terms(null, baseline, List.of()).review(audit());

    assertThat(review.audit().problems())
        .anySatisfy(p -> assertThat(p.message()).contains("1 条发现不再出现", "heshu baseline prune"));
    assertThat(baseline.prunedTo(audit()).size()).isZero();
  }

  @Test
  void theBaselineIsReadAsItWasWritten() throws Exception {
    Baseline baseline = Baseline.of(audit());
    Path file = Files.writeString(folder.resolve("b.json"), BaselineFile.content(baseline));

    assertThat(BaselineFile.read(file)).isEqualTo(baseline);
    assertThat(Files.readString(file)).contains("\"rule\" : \"share-of-whole\"").endsWith("}\n");
  }

  @Test
  void aDamagedBaselineIsToldWithItsLine() throws Exception {
    Path file = Files.writeString(folder.resolve("b.json"), "{\n  \"schema\": 1,\n  oops\n}");

    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("第 3 行");
  }

  @Test
  void onlyWhatStandsInAChangedFileIsNew() throws Exception {
    Files.writeString(folder.resolve("b.md"), "别的消息\n\n" + SHARE);

    assertThat(standings(terms(changes("b.md"), null, List.of())))
        .containsExactly(Standing.OLD, Standing.NEW);
  }

  @Test
  void aWaiverOfTheFileHoldsUntilItsLastDay() throws Exception {
    Path file = waiver("expires: 2026-11-21");

    Review review = terms(null, null, WaiverFile.read(file)).review(audit());

    Result waived = findings(review).get(0);
    assertThat(review.mark(waived)).isEqualTo(new Mark(Standing.WAIVED, "名单按两个口径统计（王编辑）"));
    assertThat(findings(review)).hasSize(1);
  }

  @Test
  void anExpiredWaiverIsAFindingAndItsFindingCountsAgain() throws Exception {
    Path file = waiver("expires: 2026-11-20");

    Review review = terms(null, null, WaiverFile.read(file)).review(audit());

    assertThat(findings(review))
        .extracting(Result::rule)
        .containsExactly("share-of-whole", "waiver-expired");
    assertThat(findings(review)).allMatch(review::isNew);
    Result expired = findings(review).get(1);
    assertThat(expired.severity()).isEqualTo(Severity.WARNING);
    assertThat(expired.evidence().get(0).mention().position().line()).isEqualTo(3);
    assertThat(expired.evidence().get(0).mention().article().id()).isEqualTo(file.toString());
  }

  @Test
  void aWaiverThatMeetsNothingIsAFinding() throws Exception {
    Path file = waiver("");
    Files.writeString(article, "名单公布\n\n" + CLEAN);

    Review review = terms(null, null, WaiverFile.read(file)).review(audit());

    assertThat(findings(review)).extracting(Result::rule).containsExactly("waiver-unused");
  }

  @Test
  void aCommentWaivesTheParagraphItStandsBefore() throws Exception {
    String comment = "<!-- heshu-ignore share-of-whole 名单按两个口径统计 -->\n";
    Files.writeString(article, "名单公布\n\n" + comment + "\n" + SHARE + "\n" + SHARE);

    assertThat(standings(terms(null, null, List.of())))
        .containsExactly(Standing.WAIVED, Standing.NEW);
  }

  @Test
  void aCommentWaivesTheParagraphItStandsInOnAPageToo() throws Exception {
    Files.writeString(
        folder.resolve("a.html"),
        "<html><head><title>名单公布</title></head><body><article><p>%s</p><p>%s</p></article></body></html>"
            .formatted(SHARE.strip() + "<!-- heshu-ignore share-of-whole 两个口径 -->", SHARE.strip()));
    Files.delete(article);

    assertThat(standings(terms(null, null, List.of())))
        .containsExactly(Standing.WAIVED, Standing.NEW);
  }

  @Test
  void aCommentWithoutAReasonWaivesNothingAndIsAFinding() throws Exception {
    Files.writeString(article, "名单公布\n\n<!-- heshu-ignore share-of-whole -->\n\n" + SHARE);

    Review review = terms(null, null, List.of()).review(audit());

    assertThat(findings(review))
        .extracting(Result::rule)
        .containsExactlyInAnyOrder("share-of-whole", "waiver-invalid");
    assertThat(findings(review)).allMatch(review::isNew);
  }

  @Test
  void aWaiverFileThatLacksAFieldIsToldWithItsLine() throws Exception {
    Path file = Files.writeString(folder.resolve("w.yaml"), "# 说明\n\n- rule: share-of-whole\n");

    assertThatThrownBy(() -> WaiverFile.read(file))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("w.yaml:3：这条豁免缺少 fingerprint");
    Files.writeString(file, "- rule: [\n");
    assertThatThrownBy(() -> WaiverFile.read(file)).hasMessageContaining("不是正确的 YAML；请检查缩进");
  }

  @Test
  void coverageBelowTheLeastDoesNotPass() {
    Terms strict = new Terms(null, null, "", List.of(), 100, TODAY);
    Terms lax = new Terms(null, null, "", List.of(), 10, TODAY);

    assertThat(lax.review(audit()).enoughChecked()).isTrue();
    assertThat(audit().coverage().notChecked()).isZero();
    assertThat(strict.review(audit()).enoughChecked()).isTrue();
  }

  @Test
  void aFigureThatNothingIsHeldAgainstLowersTheCoverage() throws Exception {
    Files.writeString(folder.resolve("b.md"), "消息\n\n会场里摆了12把椅子。\n");

    Review review = new Terms(null, null, "", List.of(), 90, TODAY).review(audit());

    assertThat(review.enoughChecked()).isFalse();
    assertThat(review.audit().problems())
        .anySatisfy(p -> assertThat(p.message()).contains("不到要求的 90%"));
  }

  private Path waiver(String last) throws Exception {
    String yaml =
        """
        # 经复核的豁免

        - rule: share-of-whole
          fingerprint: %s
          reason: 名单按两个口径统计
          reviewer: 王编辑
          %s
        """
            .formatted(findings(Review.of(audit())).get(0).fingerprint(), last);
    return Files.writeString(Files.createDirectories(folder.resolve("w")).resolve("w.yml"), yaml);
  }

  private Changes changes(String file) throws Exception {
    Path list = Files.createTempFile("changed", ".list");
    Files.writeString(list, folder.resolve(file) + "\n");
    return Changes.listedIn(list);
  }

  private static Terms terms(
      @Nullable Changes changes, @Nullable Baseline baseline, List<Waiver> waivers) {
    return new Terms(changes, baseline, "heshu-baseline.json", waivers, 0, TODAY);
  }

  private Audit audit() {
    return Checks.of(folder.toString());
  }

  private static List<Result> findings(Review review) {
    return review.audit().results().stream().filter(Result::isFinding).toList();
  }

  private List<Standing> standings(Terms terms) {
    Review review = terms.review(audit());
    return findings(review).stream()
        .filter(f -> f.rule().equals("share-of-whole"))
        .map(f -> review.mark(f).standing())
        .toList();
  }
}
