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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the tarball, with a Java beside it that only writes down how it was called. */
class PackagedLauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$@" >>"%s"
      for option; do
        case $option in -XX:SharedArchiveFile=*) archive=${option#*=} ;; esac
      done
      case $1 in
        -Xshare:dump) : >"$archive"; exit 0 ;;
      esac
      exit 3
      """;

  @TempDir Path folder;
  private Path launcher = Path.of("");

  @BeforeEach
  void anUnpackedTarballInAFolderWithABlank() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no /bin/sh");
    Path home = folder.resolve("核 数");
    launcher = program(home.resolve("bin/heshu"), Files.readString(Path.of("src/package/heshu")));
    program(home.resolve("runtime/bin/java"), JAVA.formatted(folder.resolve("calls")));
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib/b.jar"), "");
    Files.writeString(home.resolve("lib/a.jar"), "");
    Files.writeString(home.resolve("lib/classes"), "heshu/cli/Heshu\n");
    Files.writeString(home.resolve("lib/java.options"), "-XX:+UseSerialGC -Xmn192m\n");
  }

  @Test
  void theFirstCheckArchivesItsClassesAndLaterStartsUseThem() throws Exception {
    assertThat(run("check", "seeds")).isEqualTo(3);
    assertThat(run("check", "seeds")).isEqualTo(3);

    assertThat(calls()).hasSize(3);
    assertThat(calls().get(0)).startsWith("-Xshare:dump -XX:SharedClassListFile=");
    assertThat(calls().subList(1, 3))
        .allMatch(call -> call.matches("-Xshare:auto -XX:SharedArchiveFile=.*/lib/archive/.*"))
        .allMatch(call -> call.contains(" -XX:+UseSerialGC -Xmn192m "))
        .allMatch(call -> call.matches(".*/a\\.jar:.*/b\\.jar heshu\\.cli\\.Heshu check seeds"));
  }

  @Test
  void whereItsFolderCannotBeWrittenTheArchiveIsTheUsersOwn() throws Exception {
    Files.writeString(folder.resolve("核 数/lib/archive"), "a file, no folder");

    assertThat(run("check", "seeds")).isEqualTo(3);
    assertThat(calls().get(1)).containsPattern("SharedArchiveFile=\\S*/cache/heshu/");
  }

  @Test
  void whereNothingCanBeKeptItStartsAllTheSame() throws Exception {
    Files.writeString(folder.resolve("核 数/lib/archive"), "a file, no folder");
    Files.writeString(folder.resolve("cache"), "a file, no folder");

    assertThat(run("check", "seeds")).isEqualTo(3);
    assertThat(calls()).singleElement().asString().endsWith("heshu.cli.Heshu check seeds");
  }

  @Test
  void theOptionsAreTakenFromTheLauncherOfTheProject() throws Exception {
    String taking =
        Files.readString(Path.of("src/package/tarball"))
            .lines()
            .filter(line -> line.startsWith("eval "))
            .findFirst()
            .orElseThrow();
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", taking + "; printf %s \"$options\"").start();
    String options = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(shell.waitFor()).isZero();
    assertThat(options.split("\\s+"))
        .hasSizeGreaterThan(2)
        .allMatch(option -> option.matches("-[XD].+"));
  }

  private int run(String... arguments) throws Exception {
    ProcessBuilder process = new ProcessBuilder("/bin/sh", launcher.toString());
    process.command().addAll(List.of(arguments));
    process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    process.environment().remove("HESHU_JAVA_OPTS");
    Process started = process.redirectErrorStream(true).start();
    assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return started.exitValue();
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"), StandardCharsets.UTF_8);
  }

  private static Path program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
