package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ten lines of the README on a desk's own rules, typed as they stand, each a process. */
class NewcomerTest {
  private static final Pattern LINES =
      Pattern.compile("### 编辑部自己的规则.*?```sh\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theTenLinesOfTheReadmeWork() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no /bin/sh");
    Matcher lines = LINES.matcher(Files.readString(Path.of("README.md")));
    assertThat(lines.find()).isTrue();
    assertThat(lines.group(1).lines()).hasSize(10);
    program();
    Path script = Files.writeString(folder.resolve("lines.sh"), "set -e\n" + lines.group(1));

    String output = run(script);

    assertThat(output)
        .containsSubsequence(
            "已写 规则/usage/tiny-whole.drl",
            "4 个例子，全部成立",
            "新稿.txt:1:15 note tiny-whole 整体只有8人，“75%”不说明问题",
            "4 个例子，全部成立",
            "这是一条可以运行的起步规则",
            "tiny-whole",
            "新稿.txt:1:15 warning tiny-whole 整体只有8人，“75%”不说明问题");
  }

  /** The program by its name in the folder, as the launcher would call it. */
  private void program() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Path program =
        Files.writeString(
            folder.resolve("heshu"),
            "#!/bin/sh\nexec '%s' -Dfile.encoding=UTF-8 -cp '%s' %s \"$@\"\n"
                .formatted(java, classes, Heshu.class.getName()));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String run(Path script) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", script.toString()));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path log = folder.resolve("log.txt");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String output = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(ended).as(output).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
