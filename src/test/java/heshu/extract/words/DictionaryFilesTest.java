package heshu.extract.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFilesTest {
  private static final String TAGS = "data/dictionary/person/nr.tr.txt";

  @TempDir Path folder;

  @Test
  void readsADictionaryFromTheFolder() throws IOException {
    Path file = folder.resolve(TAGS);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "unpacked");

    try (InputStream in = new DictionaryFiles(folder).open(TAGS)) {
      // HanLP reads this class in one piece.
      assertThat(in).isInstanceOf(FileInputStream.class).hasContent("unpacked");
    }
  }

  @Test
  void readsWhatTheFolderLacksFromTheJar() throws IOException {
    try (InputStream in = new DictionaryFiles(folder).open(TAGS)) {
      assertThat(in).isNotEmpty();
    }
  }

  @Test
  void writesNothing() {
    assertThatThrownBy(() -> new DictionaryFiles(folder).create(TAGS))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
