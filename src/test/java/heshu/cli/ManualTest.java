package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {
  @TempDir Path folder;

  @Test
  void everyCommandHasAPageWithItsOptions() throws Exception {
    Manual.write(folder);

    assertThat(folder.resolve("heshu-check.adoc"))
        .content()
        .contains("--new-from-merge-base", "--min-coverage", "--waivers");
    for (String command :
        Heshu.commandLine(new ShippedStages(InputStream.nullInputStream()))
            .getSubcommands()
            .keySet()) {
      assertThat(folder.resolve("heshu-" + command + ".adoc")).isNotEmptyFile();
    }
  }

  @Test
  void bashTakesTheCompletionAndCompletesACommand() throws Exception {
    StringWriter out = new StringWriter();
    Heshu.run(
        new ShippedStages(InputStream.nullInputStream()),
        new PrintWriter(out),
        new PrintWriter(new StringWriter()),
        "completion");
    Path script =
        Files.writeString(
            folder.resolve("c.bash"),
            out
                + "\nCOMP_WORDS=(heshu bas); COMP_CWORD=1; _complete_heshu; echo \"${COMPREPLY[@]}\"\n");

    Process bash = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();
    String reply =
        new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(reply.strip()).isEqualTo("baseline");
  }
}
