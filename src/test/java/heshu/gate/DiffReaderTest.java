package heshu.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiffReaderTest {

  @Test
  void addedAndRewrittenLinesAreCountedAsTheyAreAfterwards() {
    String diff =
        """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -3 +3,2 @@ 标题
        -旧
        +新
        +++ b/not-a-file.md
        @@ -9,2 +10,0 @@
        -x
        -y
        @@ -20,0 +19 @@
        +末
        """;

    assertThat(DiffReader.read(diff.lines().toList()))
        .containsExactly(entry("a.md", List.of(new LineRange(3, 4), new LineRange(19, 19))));
  }

  @Test
  void aPathBetweenQuotesIsReadByItsBytes() {
    assertThat(DiffReader.read(List.of("+++ \"b/\\347\\250\\277 \\\"a\\\".md\"", "@@ -1 +1 @@")))
        .containsOnlyKeys("稿 \"a\".md");
    assertThat(DiffReader.read(List.of("+++ b/a b.md\t", "@@ -1 +1 @@")))
        .containsOnlyKeys("a b.md");
  }
}
