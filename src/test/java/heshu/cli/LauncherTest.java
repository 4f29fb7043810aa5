package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only write down how they were called. */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case $1 in
        -version) echo 'openjdk version "%s"' >&2; exit 0 ;;
        -Xshare:off | -Xshare:dump | -Xlog:disable) exit 0 ;;
        -XX:AOTCacheOutput=*) : >"${1#*=}"; exit 0 ;;
      esac
      kind=
      case $2 in
        -XX:AOTCache=*) kind=' with a cache' ;;
      esac
      case "$*" in
        *' -XX:+UseParallelGC '*) kind="$kind for many" ;;
        *' -XX:C1MaxInlineSize='*) ;;
        *) kind="$kind for some" ;;
      esac
      for last; do :; done
      echo "java$kind $last"
      exit 3
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      sleep 1
      echo built >>target/builds
      echo jar >target/heshu-1.jar
      echo jar >target/libraries.jar
      """;

  @TempDir Path folder;
  private Path project = Path.of("");
  private Path tools = Path.of("");

  @BeforeEach
  void aProjectInAFolderWithABlank() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no /bin/sh");
    project = Files.createDirectories(folder.resolve("核 数"));
    tools = Files.createDirectories(folder.resolve("bin"));
    Files.copy(Path.of("heshu"), project.resolve("heshu"));
    Files.createDirectories(project.resolve("src/main"));
    Files.createDirectories(project.resolve("rules"));
    old(Files.writeString(project.resolve("pom.xml"), "<project/>"));
    old(project.resolve("src/main"));
    old(project.resolve("rules"));
    program("java", JAVA.formatted("17.0.1"));
    program("mvn", MAVEN);
  }

  @Test
  void theFirstRunBuildsAndSaysSoAndTheNextOnesDoNot() throws Exception {
    Outcome first = run(project.resolve("heshu"), "seeds");
    Outcome second = run(project.resolve("heshu"), "seeds");

    assertThat(first.output()).contains("第一次使用，正在构建", "java seeds");
    assertThat(second.output()).isEqualTo("java seeds\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void theExitCodeIsPassedThrough() throws Exception {
    assertThat(run(project.resolve("heshu"), "x").code()).isEqualTo(3);
  }

  @Test
  void newerSourcesAreBuiltAgain() throws Exception {
    run(project.resolve("heshu"), "x");
    Path rule = Files.writeString(project.resolve("rules/new.drl"), "");
    Files.setLastModifiedTime(rule, FileTime.from(Instant.now().plusSeconds(5)));

    assertThat(run(project.resolve("heshu"), "x").output()).contains("源码有改动");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aNewerJavaKeepsMoreThanClassesAndAnOlderOneClassesAgain() throws Exception {
    Files.createDirectories(project.resolve("seeds"));
    program("java", JAVA.formatted("25.0.1"));
    assertThat(run(project.resolve("heshu"), "x").output()).contains("java with a cache x");

    program("java", JAVA.formatted("17.0.1") + "# another one\n");
    assertThat(run(project.resolve("heshu"), "x").output()).contains("java x");
  }

  @Test
  void manyArticlesAreCheckedByTheThoroughCompiler() throws Exception {
    Path articles = Files.createDirectories(folder.resolve("稿/2021"));
    for (int i = 0; i < 20_000; i++) {
      Files.createFile(articles.resolve(i + ".txt"));
    }
    assertThat(run(project.resolve("heshu"), "稿").output()).contains("java for many 稿");

    Files.delete(articles.resolve("0.txt"));
    assertThat(run(project.resolve("heshu"), "稿").output()).isEqualTo("java for some 稿\n");
  }

  @Test
  void aLinkToTheLauncherFindsTheProject() throws Exception {
    Path link = Files.createSymbolicLink(tools.resolve("hs"), Path.of("../核 数/heshu"));

    assertThat(run(link, "x").output()).contains("java x");
  }

  @Test
  void twoFirstRunsBuildOnce() throws Exception {
    Process one = start(project.resolve("heshu"), folder.resolve("one"), "x");
    Process other = start(project.resolve("heshu"), folder.resolve("other"), "x");

    assertThat(finish(one)).isEqualTo(3);
    assertThat(finish(other)).isEqualTo(3);
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    program("java", JAVA.formatted("11.0.2"));
    Outcome outcome = run(project.resolve("heshu"), "x");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains("需要 Java 17", "11.0.2", "Java 17 or later is needed");
  }

  @Test
  void aBuildThatFailsShowsItsErrors() throws Exception {
    program("mvn", "#!/bin/sh\necho '[ERROR] rules/x.drl:7:3 坏了'\nexit 1\n");
    Outcome outcome = run(project.resolve("heshu"), "x");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.output()).contains("[ERROR] rules/x.drl:7:3 坏了", "构建失败");
    assertThat(project.resolve("target/launch.lock")).doesNotExist();
  }

  private record Outcome(int code, String output) {}

  private Outcome run(Path launcher, String argument) throws Exception {
    Path output = folder.resolve("output");
    int code = finish(start(launcher, output, argument));
    return new Outcome(code, Files.readString(output, StandardCharsets.UTF_8));
  }

  private Process start(Path launcher, Path output, String argument) throws IOException {
    ProcessBuilder process = new ProcessBuilder("/bin/sh", launcher.toString(), argument);
    process.environment().remove("JAVA_HOME");
    process.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
    return process
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private static int finish(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private int builds() throws IOException {
    List<String> lines = Files.readAllLines(project.resolve("target/builds"));
    return lines.size();
  }

  private void program(String name, String text) throws IOException {
    Path file = Files.writeString(tools.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }
}
