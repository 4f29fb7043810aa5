package heshu.desk;

import static java.util.Objects.requireNonNull;

import heshu.Pipeline;
import heshu.check.Audit;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.claim.Mention;
import heshu.ingest.Ingest;
import heshu.ingest.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder with articles and configurations, and what comes of checking them. */
record DeskFolder(Path folder) {

  DeskFolder with(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(requireNonNull(path.getParent()));
    Files.writeString(path, text);
    return this;
  }

  /** With the configuration of each article's folder. */
  Audit check(String... articles) {
    return check(new DeskFiles(null, true, List.of(), List.of()), articles);
  }

  Audit check(DeskFiles files, String... articles) {
    List<String> paths = List.of(articles).stream().map(a -> folder.resolve(a).toString()).toList();
    Desk desk = new Desk(RuleBook.shipped(), files);
    List<InputFile> inputs = Ingest.list(paths);
    desk.ready(inputs.stream().map(InputFile::id).toList());
    return new Pipeline(desk).run(inputs);
  }

  DeskFiles config(@Nullable String file) {
    return new DeskFiles(file == null ? null : folder.resolve(file), false, List.of(), List.of());
  }

  /** The findings as file, severity and rule. */
  List<String> findings(Audit audit) {
    return audit.results().stream().filter(Result::isFinding).map(this::line).toList();
  }

  /** The results of a rule as file, verdict and message. */
  List<String> results(Audit audit, String rule) {
    return audit.results().stream()
        .filter(result -> result.rule().equals(rule))
        .map(result -> file(result) + " " + result.verdict().label() + " " + result.message())
        .toList();
  }

  private String line(Result result) {
    return file(result) + " " + requireNonNull(result.severity()).label() + " " + result.rule();
  }

  private String file(Result result) {
    Mention mention = result.evidence().get(0).mention();
    return folder.relativize(Path.of(mention.article().id())).toString();
  }
}
