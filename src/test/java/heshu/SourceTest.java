package heshu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the project holds its own source files to. */
class SourceTest {
  private static final int MOST_LINES_OF_JAVA = 400;
  private static final int MOST_LINES_OF_A_RULE = 40;

  @Test
  void noJavaFileIsTooLongToReadAtOnce() {
    assertThat(files("src", ".java"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(MOST_LINES_OF_JAVA));
  }

  @Test
  void noRuleIsTooLongForAnEditor() {
    assertThat(files("rules", ".drl"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThan(MOST_LINES_OF_A_RULE));
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNullIsTheException() {
    List<Path> packages =
        files("src/main/java", ".java").stream().map(Path::getParent).distinct().toList();
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }

  private static List<Path> files(String folder, String suffix) {
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      return walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
