package heshu.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the manual: a page in AsciiDoc for each command. */
public final class Manual {
  private Manual() {}

  /** Takes the folder to write to. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    File target = Files.createDirectories(folder).toFile();
    ManPageGenerator.generateManPage(
        target,
        null,
        new boolean[0],
        true,
        Heshu.commandLine(new ShippedStages(InputStream.nullInputStream())).getCommandSpec());
  }
}
