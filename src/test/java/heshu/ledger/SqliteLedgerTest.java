package heshu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.Result;
import heshu.check.Verdict;
import heshu.claim.Reading;
import heshu.ingest.Ingested;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;

  @Override
  String target() {
    return folder.resolve("账本/desk.db").toString();
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeByReading() {
    assertRefused(target(), "找不到账本 " + target());
    assertThat(Path.of(target())).doesNotExist();
  }

  @Test
  void aFolderIsNoLedger() {
    assertRefused(folder.toString(), "是一个文件夹");
  }

  @Test
  void aTextFileIsNoLedger() throws IOException {
    Path file = Files.writeString(folder.resolve("desk.db"), "不是数据库".repeat(1000));

    assertRefused(file.toString(), "不是 SQLite 文件，或文件头已损坏");
  }

  @Test
  void anEmptyFileHoldsNoLedger() throws IOException {
    assertRefused(Files.createFile(folder.resolve("desk.db")).toString(), "里还没有账本");
  }

  @Test
  void anotherProgramsDatabaseIsNotTouched() throws SQLException {
    Path.of(target()).getParent().toFile().mkdirs();
    execute("CREATE TABLE accounts (id INTEGER)");

    assertThatThrownBy(() -> Ledger.create(target()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("是另一个程序的数据库");
  }

  @Test
  void aLedgerThatLostItsEndIsDamaged() throws IOException {
    filled();
    try (RandomAccessFile file = new RandomAccessFile(target(), "rw")) {
      file.setLength(file.length() / 2);
    }
    assertRefused(target(), "已损坏；请从备份恢复");
  }

  @Test
  void aLedgerWithSpoiltPagesIsDamaged() throws IOException {
    filled();
    try (RandomAccessFile file = new RandomAccessFile(target(), "rw")) {
      file.seek(4096);
      file.write(new byte[(int) file.length() - 4096]);
    }
    assertRefused(target(), "已损坏；请从备份恢复");
  }

  @Test
  void theNewestScriptIsTheFormThatThisProgramReads() throws IOException {
    Path scripts = Path.of("src/main/resources/heshu/ledger");
    try (var all = Files.walk(scripts)) {
      assertThat(all.map(path -> path.getFileName().toString()).filter(n -> n.endsWith(".sql")))
          .allSatisfy(name -> assertThat(version(name)).isLessThanOrEqualTo(Migration.CURRENT))
          .anySatisfy(name -> assertThat(version(name)).isEqualTo(Migration.CURRENT));
    }
  }

  private void filled() {
    try (Ledger ledger = Ledger.create(target())) {
      ledger.add(News.read(News.longOne(1, 200)));
    }
  }

  private static void assertRefused(String target, String why) {
    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(target)) {
                ledger.history("企业", null, 10);
                ledger.comparable(List.of(News.read(News.longOne(2, 3))));
              }
            })
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(why);
  }

  private static int version(String script) {
    return Integer.parseInt(script.substring(1, script.indexOf("__")));
  }

  @Test
  void theOneOldArticleThatContradictsIsFoundAmongThousandsThatAgree() {
    String figure = "1—8月，全国新开通城市公交线路%d条。到9月中旬，“山城规划”清单上的251项任务已经落地%d项。";
    List<Reading> published = new ArrayList<>();
    published.add(News.read(News.of("old.md", "2021-10-01", figure.formatted(4268, 231))));
    for (int i = 0; i < 2000; i++) {
      String agreeing = figure.formatted(4326, 207) + "第" + i + "号来稿。";
      published.add(News.read(News.of("news-" + i + ".md", "2021-10-05", agreeing)));
    }
    Ingested draft = News.of("draft.md", "2021-10-08", figure.formatted(4326, 207));
    try (Ledger ledger = Ledger.create(target())) {
      ledger.addAll(published);
      List<Reading> found = ledger.comparable(List.of(News.read(draft)));
      List<Result> results = News.PIPELINE.check(List.of(draft), ledger).results();

      assertThat(found).hasSizeLessThan(10);
      assertThat(results)
          .filteredOn(result -> result.verdict() == Verdict.CONTRADICTED)
          .extracting(Result::rule)
          .containsExactlyInAnyOrder("cross-article-fact", "cross-article-progress");
    }
  }
}
