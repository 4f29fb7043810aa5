package heshu.check.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages below a folder of rules. */
public final class PageFolder {
  private PageFolder() {}

  /** In the order of their paths; those at the top of the folder are no rules' pages. */
  public static List<RulePage> read(Path folder) throws IOException {
    List<RulePage> pages = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (path.contains("/")) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          pages.add(PageReader.read(path, text));
        }
      }
    }
    return pages;
  }
}
