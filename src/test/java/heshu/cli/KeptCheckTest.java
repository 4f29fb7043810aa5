package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.kept.KeptRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command over as many articles as a run is kept of. */
class KeptCheckTest {
  private static final String PLAIN = "会场里摆了%d把椅子。";
  private static final String FAULTY = "班里有8人，其中6人达标，占85%%。另有%d把椅子。";
  private static final String ARTICLE = "---\ntitle: %s\ndate: 2022-01-02\n---\n\n%s\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void anArticleMoreThanItTakes() throws IOException {
    Files.createDirectories(folder.resolve("news"));
    for (int i = 0; i <= KeptRun.LEAST; i++) {
      write(i, "会场", i % 100 == 7 ? FAULTY : PLAIN);
    }
  }

  private void write(int number, String title, String text) throws IOException {
    Files.writeString(news(number), ARTICLE.formatted(title, text.formatted(number)));
  }

  private Path news(int number) {
    return folder.resolve("news/%03d.md".formatted(number));
  }

  @Test
  void aLaterRunTellsWhatARunAsAWholeTells() throws IOException {
    Path changed = Files.writeString(folder.resolve("changed.txt"), news(107) + "\n");
    List<String> gate = List.of("--changed-files", changed.toString());
    assertThat(kept(gate)).isEqualTo(whole(gate)).contains("exit 1", "share-of-whole", "1 new");
    assertThat(files("run-")).hasSize(1);
    forgetReadings();
    write(3, "会场", FAULTY);
    write(107, "会场一角", FAULTY);
    write(207, "会场", PLAIN);
    Files.delete(news(8));
    assertThat(kept(gate)).isEqualTo(whole(gate)).contains("5 findings");
    assertThat(readings()).isBetween(3L, 20L);
  }

  @Test
  void fewerArticlesAndReportsOfMoreThanFindingsKeepNoRun() throws IOException {
    check("--cache", cache(), "-o", "json=" + folder.resolve("r.json"));
    assertThat(readings()).isEqualTo(KeptRun.LEAST + 1);
    assertThat(files("run-")).isEmpty();
    Files.delete(news(1));
    Files.delete(news(2));
    check("--cache", cache());
    assertThat(files("run-")).isEmpty();
  }

  private String cache() {
    return folder.resolve("kept").toString();
  }

  private String kept(List<String> gate) throws IOException {
    return told(gate, "--cache", cache());
  }

  private String whole(List<String> gate) throws IOException {
    return told(gate, "--no-cache");
  }

  /** What is on standard output, in the other reports and as exit code. */
  private String told(List<String> gate, String... options) throws IOException {
    List<String> all = new ArrayList<>(gate);
    all.addAll(List.of(options));
    StringBuilder told = new StringBuilder();
    List<String> formats = List.of("sarif", "rdjson", "csv");
    formats.forEach(format -> all.addAll(List.of("-o", format + "=" + folder.resolve(format))));
    told.append("exit ").append(check(all.toArray(String[]::new))).append('\n').append(out);
    for (String format : formats) {
      told.append(Files.readString(folder.resolve(format)));
    }
    return told.toString();
  }

  private int check(String... options) {
    out.getBuffer().setLength(0);
    List<String> args = new ArrayList<>(List.of("check", folder.resolve("news").toString()));
    args.addAll(List.of("-o", "text=-"));
    args.addAll(List.of(options));
    return Heshu.run(
        new ShippedStages(InputStream.nullInputStream()),
        new PrintWriter(out),
        new PrintWriter(new StringWriter()),
        args.toArray(String[]::new));
  }

  private void forgetReadings() throws IOException {
    for (Path file : files("")) {
      if (!isRun(file)) {
        Files.delete(file);
      }
    }
  }

  private long readings() throws IOException {
    return files("").stream().filter(file -> !isRun(file)).count();
  }

  private static boolean isRun(Path file) {
    return file.getFileName().toString().startsWith("run-");
  }

  private List<Path> files(String beginning) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(cache()))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .toList();
    }
  }
}
