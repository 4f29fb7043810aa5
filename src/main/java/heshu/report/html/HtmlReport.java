package heshu.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import heshu.report.Report;
import heshu.report.Run;
import heshu.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The audit report, the same bytes for the same run: one self-contained page; where it goes to a
 * file and there is much to show, an index with pages of articles in a folder beside it.
 */
public final class HtmlReport implements Report {
  private static final String LEAVES =
      "{[0-9],[0-9][0-9],[0-9][0-9][0-9],[0-9][0-9][0-9][0-9]}.html";

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets = Assets.load();

  @Override
  public void write(Run run, Writer out) throws IOException {
    index(new Pages(run, Layout.single(run)), out);
  }

  @Override
  public void write(Run run, Writer out, Path file) throws IOException {
    Path name = file.getFileName();
    String index = name == null ? "" : name.toString();
    String folder = index.replaceFirst("\\.html?$", "") + "-pages";
    Layout layout = Layout.of(run, index, folder);
    Pages pages = new Pages(run, layout);
    leaves(pages, file.resolveSibling(folder));
    index(pages, out);
  }

  private void index(Pages pages, Writer out) throws IOException {
    render("page.jte", new Page(pages, assets), out);
  }

  /** Writes the pages beside the index, and takes away those that an earlier run left there. */
  private void leaves(Pages pages, Path folder) throws IOException {
    int count = pages.layout().leaves().size();
    if (count > 0) {
      Files.createDirectories(folder);
    }
    for (int number = 1; number <= count; number++) {
      Path leaf = folder.resolve(Layout.file(number));
      try (Writer out = Files.newBufferedWriter(leaf, StandardCharsets.UTF_8)) {
        render("leaf.jte", new LeafPage(pages, assets, number), out);
      }
    }
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, LEAVES)) {
        for (Path leaf : all) {
          if (number(leaf) > count) {
            Files.delete(leaf);
          }
        }
      }
      if (count == 0 && isEmpty(folder)) {
        Files.delete(folder);
      }
    }
  }

  private static int number(Path leaf) {
    String name = String.valueOf(leaf.getFileName());
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      return !all.iterator().hasNext();
    }
  }

  private void render(String template, Object page, Writer out) throws IOException {
    StringOutput text = new StringOutput();
    engine.render(template, page, text);
    out.write(Visible.block(text.toString()));
  }
}
