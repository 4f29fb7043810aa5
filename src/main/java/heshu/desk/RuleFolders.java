package heshu.desk;

import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import heshu.check.build.DeskRules;
import heshu.check.build.RuleError;
import heshu.check.build.RuleFolder;
import heshu.check.build.RuleTable;
import heshu.check.page.PageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folders of a desk's rules; where two have a rule of one id, the later one's stands. */
public final class RuleFolders {
  private final List<Path> folders;
  private final DeskRules compiled;
  private final Map<Path, RuleBook> own = new LinkedHashMap<>();

  public RuleFolders(List<Path> folders) {
    this(folders, DeskRules.defaultCache());
  }

  /** As above, with the folder in which compiled rules are kept. */
  public RuleFolders(List<Path> folders, Path cache) {
    this.folders = List.copyOf(folders);
    compiled = new DeskRules(cache);
  }

  /**
   * The rules of a book and those of the folders.
   *
   * @throws DeskException with every error of every folder
   */
  public RuleBook with(RuleBook shipped) {
    RuleBook book = shipped;
    List<String> errors = new ArrayList<>();
    for (Path folder : folders) {
      try {
        book = book.and(load(folder));
      } catch (RuleFolder.BrokenRules e) {
        e.errors().forEach(error -> errors.add(below(folder, error)));
      } catch (DeskException e) {
        errors.add(String.valueOf(e.getMessage()));
      } catch (PageException e) {
        errors.add(folder + "/" + e.getMessage());
      } catch (IOException e) {
        errors.add(folder + " 读不出来（" + e.getMessage() + "）；请检查目录的权限");
      }
    }
    if (!errors.isEmpty()) {
      throw new DeskException(errors);
    }
    return book;
  }

  private RuleBook load(Path folder) throws IOException, RuleFolder.BrokenRules {
    if (!Files.isDirectory(folder)) {
      throw new DeskException("找不到规则目录 " + folder + "；请检查路径，或用 heshu rules new 新建一条规则");
    }
    RuleBook book = compiled.load(folder);
    own.put(folder, book);
    return book;
  }

  private static String below(Path folder, RuleError error) {
    String path =
        Path.of(error.path()).isAbsolute() || error.path().equals(folder.toString())
            ? error.path()
            : folder.resolve(error.path()).toString();
    return new RuleError(path, error.line(), error.column(), error.source(), error.message())
        .toString();
  }

  /** The folders' own rules, without others. */
  public List<RuleInfo> rules() {
    return own.values().stream().flatMap(book -> book.rules().stream()).toList();
  }

  /** The page of a rule where it is one of the folders'. */
  public Optional<String> page(RuleInfo rule) {
    for (int i = folders.size() - 1; i >= 0; i--) {
      Path page = folders.get(i).resolve(rule.family()).resolve(rule.id() + ".md");
      if (Files.exists(page)) {
        return Optional.of(text(page));
      }
      Optional<String> row = row(folders.get(i), rule);
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** A rule that is a row of a table tells of itself what the row says. */
  private static Optional<String> row(Path folder, RuleInfo rule) {
    try {
      return RuleTable.in(folder).sources().stream()
          .filter(source -> source.id().equals(rule.id()))
          .map(source -> "# " + rule.title().zh() + "\n\n```\n" + source.text() + "```\n")
          .findFirst();
    } catch (IOException e) {
      throw new DeskException(folder + " 读不出来（" + e.getMessage() + "）；请检查目录的权限");
    }
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new DeskException(page + " 读不出来（" + e.getMessage() + "）；请检查文件的权限与编码（须是 UTF-8）");
    }
  }
}
