package heshu.ingest;

import heshu.article.Problem;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of one folder that are news, and how many are not. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private static final Pattern OF_THE_PROGRAM = Pattern.compile("heshu(-[a-z]+)?\\.(yaml|json)");

  private final String given;
  private final Path root;
  private final List<InputFile> files = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private FolderWalk(String given, Path root) {
    this.given = given;
    this.root = root;
  }

  static List<InputFile> list(List<String> paths) {
    List<String> missing = paths.stream().filter(p -> !exists(p)).toList();
    if (!missing.isEmpty()) {
      throw new MissingInputException(missing);
    }
    Set<Path> seen = new HashSet<>();
    List<InputFile> all = new ArrayList<>();
    for (String path : paths) {
      for (InputFile file : files(path)) {
        if (file.problem() != null || seen.add(file.path().toAbsolutePath().normalize())) {
          all.add(file);
        }
      }
    }
    return all;
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<InputFile> files(String given) {
    Path path = Path.of(given);
    if (!Files.isDirectory(path)) {
      return List.of(explicit(given, path));
    }
    FolderWalk walk = new FolderWalk(given, path);
    try {
      Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    walk.files.sort(Comparator.comparing(InputFile::id));
    walk.skipped.forEach(
        (extension, count) ->
            walk.files.add(
                new InputFile(given, path, false, walk.skippedProblem(extension, count))));
    return walk.files;
  }

  private static InputFile explicit(String given, Path path) {
    return FileTypes.refused(given)
        ? new InputFile(
            given,
            path,
            true,
            new Problem(
                given,
                "." + FileTypes.extension(given) + " 文件不是可核查的稿件，没有读取；请另存为文本、Markdown 或 HTML",
                true))
        : new InputFile(given, path, true, null);
  }

  private Problem skippedProblem(String extension, int count) {
    return new Problem(
        given,
        "跳过 " + count + " 个 ." + extension + " 文件（文件夹里只读取 .txt .md .html .htm .xhtml 和没有扩展名的文件）",
        false);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(root) && hidden(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (hidden(file) || ofTheProgram(file) || !attributes.isRegularFile()) {
      return FileVisitResult.CONTINUE;
    }
    if (FileTypes.read(file.toString())) {
      files.add(new InputFile(id(file), file, false, null));
    } else {
      skipped.merge(FileTypes.extension(file.toString()), 1, Integer::sum);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!hidden(file) && !(e instanceof FileSystemLoopException)) {
      Problem problem = new Problem(id(file), "无法打开，其中的稿件没有核查；请检查权限后重试", true);
      files.add(new InputFile(id(file), file, false, problem));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /** What a desk keeps beside its articles for the program: heshu.yaml, heshu-baseline.json. */
  private static boolean ofTheProgram(Path file) {
    return OF_THE_PROGRAM.matcher(String.valueOf(file.getFileName())).matches();
  }

  private String id(Path file) {
    String below = root.relativize(file).toString().replace(File.separatorChar, '/');
    return below.isEmpty() || given.endsWith("/") ? given + below : given + "/" + below;
  }
}
