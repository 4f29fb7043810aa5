package heshu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.Audit;
import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.claim.Figure;
import heshu.claim.Reading;
import heshu.extract.figure.FigureReader;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of a ledger wherever it lives. */
abstract class LedgerContract {
  private static final Instant MONDAY = Instant.parse("2022-03-07T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2022-03-08T08:00:00Z");

  /** Where the ledger of this test lives; nothing is there when the test begins. */
  abstract String target();

  @Test
  void anArticleComesBackAsItWasRead() {
    Reading read =
        News.read(
            News.of(
                "a.md",
                "2021-09-20",
                "　　王某介绍，今年前7个月，<b>山城</b>&amp;水城实际利用外资约13.4亿美元，同比增长三分之一。",
                "近七成。"));
    try (Ledger ledger = Ledger.create(target())) {
      ledger.add(read);
      LedgerArticle article = ledger.articles(null).get(0);
      List<Claim> held = ledger.figures(article, null).stream().map(Entry::claim).toList();

      assertThat(held).hasSameSizeAs(read.claims()).hasSizeGreaterThan(2);
      for (int i = 0; i < held.size(); i++) {
        Claim before = read.claims().get(i);
        Claim after = held.get(i);
        assertThat(after.quantity()).isEqualTo(before.quantity());
        assertThat(after.context()).isEqualTo(before.context());
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(after.quote()).isEqualTo(before.quote());
        assertThat(after.mention().sentence()).isEqualTo(before.mention().sentence());
        assertThat(after.mention().span()).isEqualTo(before.mention().span());
        assertThat(after.mention().position()).isEqualTo(before.mention().position());
      }
      assertThat(article.publication()).isEqualTo(read.article().publication());
      assertThat(article.title()).isEqualTo("山城动态");
    }
  }

  @Test
  void addingAnArticleTwiceChangesNothingWhateverItsName() {
    Reading copy = News.read(renamed(News.SPRING));
    try (Ledger ledger = Ledger.create(target())) {
      assertThat(ledger.add(News.read(News.SPRING))).isEqualTo(Added.NEW);
      assertThat(ledger.add(News.read(News.SPRING))).isEqualTo(Added.PRESENT);
      assertThat(ledger.add(copy)).isEqualTo(Added.PRESENT);
      assertThat(ledger.articles(null)).hasSize(1);
    }
  }

  @Test
  void aChangedArticleIsANewVersionAndTheOldOneIsKept() {
    Reading first = News.read(News.of("a.md", "2021-09-20", "“山城规划”清单上的251项任务已完成125项。"));
    Reading second = News.read(News.of("a.md", "2021-09-20", "“山城规划”清单上的251项任务已完成126项。"));
    add(MONDAY, first);
    add(TUESDAY, second);

    try (Ledger ledger = Ledger.open(target())) {
      assertThat(quotes(ledger, null)).containsExactly("251项", "126项");
      assertThat(quotes(ledger, MONDAY)).containsExactly("251项", "125项");
      assertThat(ledger.articles(null)).extracting(LedgerArticle::version).containsExactly(2);
      assertThat(ledger.articles(MONDAY.minusSeconds(1))).isEmpty();
      assertThat(ledger.comparable(List.of(News.read(News.AUTUMN)))).hasSize(1);
    }
  }

  @Test
  void anArticleGoesBackToItsFirstWording() {
    Reading first = News.read(News.of("a.md", "2021-09-20", "登记企业125家。"));
    Reading second = News.read(News.of("a.md", "2021-09-20", "登记企业126家。"));
    try (Ledger ledger = Ledger.create(target())) {
      ledger.add(first);
      ledger.add(second);
      assertThat(ledger.add(first)).isEqualTo(Added.NEW_VERSION);
      assertThat(quotes(ledger, null)).containsExactly("125家");
    }
  }

  @Test
  void aCorrectionIsANewRowThatNamesTheOldAndCountsFromThenOn() {
    add(MONDAY, News.read(News.AUTUMN));
    try (Ledger ledger = Ledger.open(target(), false, at(TUESDAY))) {
      Entry wrong = entry(ledger, "近83%");
      ledger.correct(wrong, figure("超过91%"), "笔误", "2021-09-21");

      Entry right = ledger.figure(wrong.id()).orElseThrow();
      assertThat(right.claim().quote()).isEqualTo("超过91%");
      assertThat(right.corrects()).isEqualTo(wrong.number());
      assertThat(right.claim().mention().sentence()).endsWith("完成率超过91%。");
      assertThat(right.claim().mention().span()).isEqualTo(wrong.claim().mention().span());
      assertThat(ledger.history("完成率", null, 10))
          .extracting(entry -> entry.claim().quote())
          .containsExactly("近83%", "超过91%");
      assertThat(quotes(ledger, MONDAY)).contains("近83%").doesNotContain("超过91%");
      assertThat(quotes(ledger, null)).contains("超过91%").doesNotContain("近83%");
    }
  }

  @Test
  void whatWasRecordedCanNeitherBeChangedNorDeleted() throws SQLException {
    add(MONDAY, News.read(News.SPRING));
    for (String table : List.of("article", "passage", "figure", "relation", "block")) {
      String key = table.equals("article") ? "id" : "article";
      assertThatThrownBy(() -> execute("UPDATE " + table + " SET " + key + " = 9"))
          .hasMessageContaining("append only");
      assertThatThrownBy(() -> execute("DELETE FROM " + table)).hasMessageContaining("append only");
    }
  }

  @Test
  void theSameListLaterOvertakesAndTheSameTimeContradicts() {
    add(MONDAY, News.read(News.SPRING));
    List<Result> autumn = check(News.AUTUMN);
    add(MONDAY, News.read(News.AUTUMN));
    List<Result> review = check(News.REVIEW);

    assertThat(autumn)
        .filteredOn(Result::isFinding)
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.verdict()).isEqualTo(Verdict.STALE);
              assertThat(articles(result)).containsExactly("ledger:spring.md", "autumn.md");
            });
    assertThat(review)
        .filteredOn(result -> result.verdict() == Verdict.CONTRADICTED)
        .singleElement()
        .satisfies(
            result ->
                assertThat(articles(result)).containsExactly("review.md", "ledger:autumn.md"));
  }

  @Test
  void anArticleIsNotHeldAgainstItselfNorAgainstItsEarlierVersion() {
    add(MONDAY, News.read(News.AUTUMN));
    Ingested changed =
        News.of("autumn.md", "2021-09-20", "到9月中旬，“山城规划”清单上的251项任务已经落地230项，完成率超过90%。");
    assertThat(check(News.AUTUMN)).noneMatch(Result::isFinding);
    assertThat(check(renamed(News.AUTUMN))).noneMatch(Result::isFinding);
    assertThat(check(changed)).noneMatch(Result::isFinding);
  }

  @Test
  void onlyWhatIsComparableIsReadAndOnlyTheDraftIsCounted() {
    add(MONDAY, News.read(News.SPRING));
    add(MONDAY, News.read(News.longOne(1, 20)));
    try (Ledger ledger = Ledger.open(target())) {
      List<Reading> found = ledger.comparable(List.of(News.read(News.AUTUMN)));
      Audit audit = News.PIPELINE.check(List.of(News.AUTUMN), ledger);

      assertThat(found)
          .singleElement()
          .satisfies(reading -> assertThat(reading.claims()).hasSize(3));
      assertThat(audit.coverage().figures()).isEqualTo(audit.claims().size()).isEqualTo(3);
      assertThat(audit.articles())
          .extracting(article -> article.id())
          .containsExactly("autumn.md", "ledger:spring.md");
    }
  }

  @Test
  void writersAtOnceLoseNothingAndDoubleNothing() {
    List<Reading> readings =
        IntStream.range(0, 12)
            .mapToObj(i -> News.read(News.longOne(i, KilledWriter.figures(i))))
            .toList();
    List<Thread> writers =
        IntStream.range(0, 4).mapToObj(i -> new Thread(() -> addAll(readings))).toList();
    writers.forEach(Thread::start);
    writers.forEach(LedgerContract::join);

    try (Ledger ledger = Ledger.open(target())) {
      assertThat(ledger.articles(null))
          .hasSize(12)
          .allMatch(article -> article.version() == 1)
          .allMatch(KilledWriter::isWhole);
    }
  }

  @Test
  void aWriterKilledAtAnyMomentLeavesWholeArticles() throws Exception {
    Ledger.create(target()).close();
    for (int from = 1000, waits = 1; waits <= 4; waits++, from += 1000) {
      KilledWriter.run(target(), from, 3 * waits);
    }
    try (Ledger ledger = Ledger.open(target())) {
      assertThat(ledger.articles(null))
          .hasSizeGreaterThanOrEqualTo(30)
          .allMatch(KilledWriter::isWhole);
      assertThat(ledger.add(News.read(News.SPRING))).isEqualTo(Added.NEW);
    }
  }

  @Test
  void aLedgerOfANewerProgramIsNotTouched() throws SQLException {
    Ledger.create(target()).close();
    execute(
        "INSERT INTO flyway_schema_history VALUES (9, '9', 'newer', 'SQL', 'V9__newer.sql', 0, 'x',"
            + " '2026-01-01', 1, "
            + (target().startsWith("jdbc:") ? "true" : "1")
            + ")");
    assertThatThrownBy(() -> Ledger.open(target()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("由更新的 heshu 建立（格式 9，本程序只认到 2）；请升级 heshu");
  }

  final void execute(String sql) throws SQLException {
    try (Connection connection = Database.of(target()).source(true).getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void add(Instant when, Reading reading) {
    try (Ledger ledger = Ledger.open(target(), true, at(when))) {
      ledger.add(reading);
    }
  }

  private void addAll(List<Reading> readings) {
    try (Ledger ledger = Ledger.create(target())) {
      readings.forEach(ledger::add);
    }
  }

  private List<Result> check(Ingested draft) {
    try (Ledger ledger = Ledger.open(target())) {
      return News.PIPELINE.check(List.of(draft), ledger).results();
    }
  }

  private static List<String> quotes(Ledger ledger, Instant known) {
    return ledger.articles(known).stream()
        .flatMap(article -> ledger.figures(article, known).stream())
        .map(entry -> entry.claim().quote())
        .toList();
  }

  private static Entry entry(Ledger ledger, String quote) {
    return ledger.figures(ledger.articles(null).get(0), null).stream()
        .filter(entry -> entry.claim().quote().equals(quote))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> articles(Result result) {
    return result.evidence().stream()
        .map(evidence -> evidence.mention().article().id())
        .distinct()
        .toList();
  }

  private static Figure figure(String text) {
    return FigureReader.standard().read(text, List.of()).get(0);
  }

  private static Ingested renamed(Ingested input) {
    byte[] text = input.article().source().text().getBytes(StandardCharsets.UTF_8);
    return Ingest.read("copies/renamed.md", text);
  }

  private static Clock at(Instant when) {
    return Clock.fixed(when, ZoneOffset.UTC);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
