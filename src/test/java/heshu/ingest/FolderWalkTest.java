package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.article.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    for (String name :
        List.of(
            "b/2.md",
            "a.txt",
            "稿件",
            "c.html",
            ".hidden.txt",
            "b/.git/x.txt",
            "d.json",
            "e.json",
            "f.png")) {
      Files.writeString(folder.resolve(name), "完成3项。");
    }
  }

  @Test
  void foldersAreWalkedInOrderAndIdsBeginWithThePathAsGiven() {
    List<InputFile> files = Ingest.list(List.of(folder + "/"));
    assertThat(files)
        .filteredOn(f -> f.problem() == null)
        .extracting(InputFile::id)
        .containsExactly(folder + "/a.txt", folder + "/b/2.md", folder + "/c.html", folder + "/稿件");
  }

  @Test
  void whatIsNoNewsInAFolderIsCountedByKind() {
    assertThat(Ingest.list(List.of(folder.toString())))
        .filteredOn(f -> f.problem() != null)
        .flatExtracting(f -> Ingest.read(f).problems())
        .allMatch(p -> !p.incomplete())
        .extracting(Problem::message)
        .satisfiesExactly(
            json -> assertThat(json).contains("跳过 2 个 .json"),
            png -> assertThat(png).contains("跳过 1 个 .png"));
  }

  @Test
  void aFileThatIsNoNewsIsIncompleteWhereItIsAskedFor() {
    InputFile file = Ingest.list(List.of(folder.resolve("d.json").toString())).get(0);
    assertThat(Ingest.read(file).problems()).singleElement().matches(Problem::incomplete);
  }

  @Test
  void aFileGivenTwiceIsReadOnce() {
    String file = folder.resolve("a.txt").toString();
    assertThat(Ingest.list(List.of(file, folder.toString(), file)))
        .filteredOn(f -> f.path().endsWith("a.txt"))
        .hasSize(1);
  }

  @Test
  void aLinkBackToTheFolderIsNotFollowedForever() throws IOException {
    Files.createSymbolicLink(folder.resolve("b/back"), folder);
    assertThat(Ingest.list(List.of(folder.toString())))
        .filteredOn(f -> f.problem() == null)
        .hasSize(4);
  }

  @Test
  void allMissingPathsAreNamedAtOnce() {
    assertThatThrownBy(() -> Ingest.list(List.of("无此一", folder.toString(), "无此二")))
        .isInstanceOf(MissingInputException.class)
        .hasMessageContainingAll("无此一", "无此二");
  }

  @Test
  void aFileThatVanishesBeforeItIsReadIsNamed() throws IOException {
    InputFile file = Ingest.list(List.of(folder.resolve("a.txt").toString())).get(0);
    Files.delete(file.path());
    assertThat(Ingest.read(file).problems()).singleElement().matches(Problem::incomplete);
  }
}
