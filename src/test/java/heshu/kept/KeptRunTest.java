package heshu.kept;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Audit;
import heshu.check.Result;
import heshu.desk.DeskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run with what was kept of the last one tells what a run as a whole tells. */
class KeptRunTest {
  private static final String PROGRAM = "this one";

  @TempDir Path folder;
  private KeptRuns runs = new KeptRuns(Path.of(""));
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void makeRoom() {
    runs = new KeptRuns(folder.resolve("kept"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void articlesThatWereChangedRemovedAddedRenamedAndSwapped(int seed) throws IOException {
    Newsroom room = new Newsroom(seed);
    fill(room, 330);
    assertToldAlike();
    for (int round = 0; round < 4; round++) {
      change(room, 400 + 10 * round);
      assertToldAlike();
    }
  }

  private void fill(Newsroom room, int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      files.add(write(name(i), room.article()));
    }
  }

  private void change(Newsroom room, int number) throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(room.one(files), room.article());
    }
    Files.delete(files.remove(room.between(0, files.size() - 1)));
    files.add(room.between(0, files.size()), write(name(number), room.article()));
    Path renamed = files.remove(room.between(0, files.size() - 1));
    files.add(Files.move(renamed, renamed.resolveSibling(name(number + 1))));
    int at = room.between(1, files.size() - 1);
    Collections.swap(files, at - 1, at);
  }

  @Test
  void theSeedsAsTheyComeAndGo() throws IOException {
    try (Stream<Path> seeds = Files.walk(Path.of("seeds"))) {
      files.addAll(
          seeds
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".json"))
              .sorted()
              .toList());
    }
    assertThat(files).hasSizeGreaterThan(5);
    List<Path> all = List.copyOf(files);
    assertToldAlike();
    for (Path seed : all) {
      files.remove(seed);
      assertToldAlike();
      files.add(0, seed);
    }
    assertToldAlike();
  }

  @Test
  void whatStandsAndMeetsNothingNewIsNotReadAgain() throws IOException {
    Newsroom room = new Newsroom(4);
    fill(room, 250);
    assertToldAlike();
    runs.forgetReadings();
    kept();
    assertThat(runs.read()).isZero();
    write(name(7), "　　当地新建的展馆有16512个座位。\n");
    Audit kept = kept();

    assertThat(runs.read()).isBetween(1, 200);
    assertThat(KeptRuns.told(kept)).isEqualTo(KeptRuns.told(whole()));
  }

  @Test
  void aSpoiltRunIsIgnoredAndMadeAnew() throws IOException {
    fill(new Newsroom(5), 20);
    kept();
    byte[] good = Files.readAllBytes(runs.run());
    byte[] flipped = good.clone();
    flipped[good.length / 2] ^= 1;
    for (byte[] spoilt :
        List.of(new byte[0], new byte[40], flipped, Arrays.copyOf(good, good.length / 2))) {
      Files.write(runs.run(), spoilt);
      assertToldAlike();
      runs.forgetReadings();
      kept();
      assertThat(runs.read()).isZero();
    }
  }

  @Test
  void anotherProgramReadsEverythingAgain() throws IOException {
    fill(new Newsroom(6), 20);
    runs.kept(files, DeskFiles.NONE, PROGRAM);
    runs.forgetReadings();
    runs.kept(files, DeskFiles.NONE, PROGRAM);
    assertThat(runs.read()).isZero();
    runs.kept(files, DeskFiles.NONE, "another");

    assertThat(runs.read()).isEqualTo(20);
  }

  @Test
  void whatNoLaterRunCanUseIsTakenAway() throws IOException {
    fill(new Newsroom(8), 20);
    kept();
    runs.kept(files.subList(0, 10), DeskFiles.NONE, PROGRAM, "other news");
    assertThat(runs.runs()).hasSize(2);
    Path folder = runs.runs().get(0).getParent();
    List<Path> stale =
        List.of(
            Files.createFile(folder.resolve("run-" + "0".repeat(64))),
            Files.createFile(folder.resolve("run-" + "a".repeat(16) + "-" + "b".repeat(48))),
            Files.createFile(folder.resolve("run123.part")));
    Files.setLastModifiedTime(stale.get(2), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    List<Path> others =
        List.of(
            Files.createFile(folder.resolve("run456.part")),
            Files.createFile(folder.resolve("run-of-the-mill.txt")),
            Files.createDirectory(folder.resolve("run-" + "1".repeat(64))));
    files.remove(0);
    kept();

    assertThat(stale).noneMatch(Files::exists);
    assertThat(others).allMatch(Files::exists);
    runs.kept(files, DeskFiles.NONE, "another");
    assertThat(runs.runs()).hasSize(1 + 2);
  }

  @Test
  void aDeskThatChangesItsRulesIsToldAnew() throws IOException {
    fill(new Newsroom(7), 60);
    Path config = write("heshu.yaml", "rules: {cross-article-fact: note}\n");
    DeskFiles own = new DeskFiles(config, false, List.of(), List.of());
    String first = KeptRuns.told(runs.kept(files, own, PROGRAM));
    write("heshu.yaml", "rules: {cross-article-fact: off}\n");
    String second = KeptRuns.told(runs.kept(files, own, PROGRAM));

    assertThat(first).contains("cross-article-fact");
    assertThat(second).isNotEqualTo(first).isEqualTo(KeptRuns.told(runs.whole(files, own)));
  }

  @Test
  void aFindingGoesWithItsOtherSideAndWhatWasJoinedComesBack() throws IOException {
    String product = "　　2021年，江城市地区生产总值%s亿元。%s\n";
    Path first = write("a_20220110.txt", product.formatted("3102.1", "增速平稳。"));
    Path second = write("b_20220111.txt", product.formatted("3120.1", "这一数字来自公报。"));
    Path repost = write("c_20220112.txt", product.formatted("3120.1", "本报综合报道。"));
    files.addAll(List.of(first, second, repost));
    assertToldAlike();
    assertThat(messages()).singleElement().asString().contains("同一处另见");
    files.remove(second);
    assertToldAlike();
    assertThat(messages()).singleElement().asString().doesNotContain("同一处另见").contains("3120.1");
    files.remove(first);
    assertThat(KeptRuns.told(kept())).isEqualTo(KeptRuns.told(whole()));
    assertThat(messages()).isEmpty();
  }

  private List<String> messages() {
    return kept().results().stream()
        .map(result -> result.message() + "\n" + String.join("\n", result.steps()))
        .toList();
  }

  @Test
  void waiversInArticlesAreTold() throws IOException {
    files.add(write("a_20220110.txt", "　　会议强调了质量。\n<!-- heshu-ignore share-of-whole 已核 -->\n"));
    String waived = "　　全班有8人，其中6人达标，占85%。<!-- heshu-ignore share-of-whole 已核 -->\n";
    files.add(write("b_20220110.txt", waived));
    assertToldAlike();
    assertToldAlike();
    assertThat(KeptRuns.told(kept())).contains("heshu-ignore", "waived");
  }

  @Test
  void whatIsWrongWithAFileIsToldEachTime() throws IOException {
    files.add(write("a_20220110.txt", "　　全班有8人，其中6人达标，占85%。\n"));
    files.add(write("b_20220110.txt", " \n"));
    files.add(Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0xe6, (byte) 0xb1, 65, 0}));
    for (int run = 0; run < 3; run++) {
      assertToldAlike();
      assertThat(kept().problems()).hasSizeGreaterThan(1);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String name(int number) {
    return "news_2022%02d%02d_%d.txt".formatted(1 + number / 28 % 12, 1 + number % 28, number);
  }

  private void assertToldAlike() throws IOException {
    Audit whole = whole();
    assertThat(KeptRuns.told(kept())).isEqualTo(KeptRuns.told(whole));
    assertThat(whole.results()).anyMatch(Result::isFinding);
  }

  private Audit kept() {
    return runs.kept(files, DeskFiles.NONE, PROGRAM);
  }

  private Audit whole() {
    return runs.whole(files, DeskFiles.NONE);
  }
}
