package heshu.cli;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.article.Publication;
import heshu.report.FigureSheet;
import heshu.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which figures and times are read in a text. */
@Command(
    name = "figures",
    description = "列出从文章里读到的数和时间",
    synopsisHeading = "用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  heshu figures --text '251项任务已落地207项，占近83%%'",
      "  heshu figures 稿.html --unread               还有哪些数没有读懂",
      "  heshu figures --lines 句子.txt -o jsonl=-    每行一句，每句答一行 JSON"
    })
final class FiguresCommand implements Callable<Integer> {
  private final Stages stages;

  @Parameters(arity = "0..*", paramLabel = "路径", description = "文章或文件夹；- 表示标准输入")
  private List<String> paths = List.of();

  @Option(names = "--text", paramLabel = "文字", description = "读这段文字")
  private @Nullable String text;

  @Option(names = "--lines", paramLabel = "文件", description = "把文件的每一行当作一段文字来读；- 表示标准输入")
  private @Nullable String lines;

  @Option(names = "--published", paramLabel = "日期", description = "文字发表的日期，如 2021-09-17")
  private @Nullable LocalDate published;

  @Option(names = "--unread", description = "只列没有读懂的数字和数词")
  private boolean unread;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "格式=文件",
      defaultValue = "text=-",
      converter = FigureOutput.Converter.class,
      description = "text 或 jsonl（每段文字一行 JSON 数组）；文件为 - 时写到标准输出")
  private FigureOutput output = new FigureOutput("text", "-");

  @Mixin private ConfigOptions config = new ConfigOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  FiguresCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    int ways = (paths.isEmpty() ? 0 : 1) + (text == null ? 0 : 1) + (lines == null ? 0 : 1);
    if (ways != 1) {
      throw new UsageException("请只给出一种输入：路径、--text 文字 或 --lines 文件");
    }
    Stages with = config.with(stages);
    FigureSheets sheets = new FigureSheets(with);
    try (Writer out = output.open(spec.commandLine().getOut())) {
      if (text != null) {
        write(sheets.of("", 1, text, publication(Publication.UNKNOWN)), out);
      } else if (lines != null) {
        int number = 0;
        for (String line : linesOf(lines)) {
          write(sheets.of(lines, ++number, line, publication(Publication.UNKNOWN)), out);
        }
      } else {
        return articles(with, sheets, out);
      }
    }
    return ExitCode.PASS;
  }

  private int articles(Stages with, FigureSheets sheets, Writer out) throws IOException {
    Inputs.requireExisting(paths);
    Stages.Library library = with.articles(paths, "stdin");
    for (Article article : library.articles()) {
      write(sheets.of(article, publication(article.publication())), out);
    }
    PrintWriter err = spec.commandLine().getErr();
    library.problems().forEach(problem -> err.println(TextReport.line(problem)));
    return library.problems().stream().anyMatch(Problem::incomplete)
        ? ExitCode.INCOMPLETE
        : ExitCode.PASS;
  }

  private void write(FigureSheet sheet, Writer out) throws IOException {
    if (unread) {
      sheet.writeUnread(out);
    } else if (output.json()) {
      sheet.writeJson(out);
    } else {
      sheet.writeText(out);
    }
  }

  private Publication publication(Publication otherwise) {
    return published == null ? otherwise : Publication.on(published, Publication.Source.OPTION);
  }

  private static List<String> linesOf(String file) throws IOException {
    Inputs.requireExisting(List.of(file));
    byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString().lines().toList();
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " 不是 UTF-8 文本；请先转成 UTF-8");
    }
  }
}
