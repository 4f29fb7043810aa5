package heshu.ingest;

import heshu.article.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The stage that reads: paths to files, files to articles. */
public final class Ingest {
  /** A file of more is not read. */
  public static final long MAX_BYTES = 64L << 20;

  private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.");

  private Ingest() {}

  /**
   * Files under the given paths in their order, each once; folders are walked, sorted by name,
   * hidden files skipped. What a folder holds that is no news is one entry with a problem for each
   * kind of file.
   *
   * @throws MissingInputException for paths that do not exist, naming all of them
   */
  public static List<InputFile> list(List<String> paths) {
    return FolderWalk.list(paths);
  }

  /**
   * Whether a file that a folder holds is read.
   *
   * @param below its path from the folder on
   */
  public static boolean isNews(String below) {
    return !HIDDEN.matcher(below).find() && FileTypes.read(below);
  }

  /** Reads one file; what is wrong with it is in the problems. */
  public static Ingested read(InputFile file) {
    if (file.problem() != null) {
      return new Ingested(null, List.of(file.problem()));
    }
    try {
      long size = Files.size(file.path());
      if (size > MAX_BYTES) {
        return failed(file.id(), "文件有 " + (size >> 20) + " MB，超过 64 MB 的上限，没有读取；请拆分后再核查");
      }
      return read(file, Files.readAllBytes(file.path()));
    } catch (AccessDeniedException e) {
      return failed(file.id(), "没有读取权限；请检查文件权限后重试");
    } catch (IOException e) {
      return failed(file.id(), "无法读取（" + e.getMessage() + "）；请检查文件后重试");
    }
  }

  /** Reads one file that holds these bytes. */
  public static Ingested read(InputFile file, byte[] bytes) {
    if (!file.explicit() && FileTypes.extension(file.id()).isEmpty() && Decoded.binary(bytes)) {
      return new Ingested(null, List.of(new Problem(file.id(), "不是文本文件，已跳过", false)));
    }
    return read(file.id(), bytes);
  }

  /**
   * Reads one input from its bytes.
   *
   * @param id the path as given, or a name for standard input
   */
  public static Ingested read(String id, byte[] bytes) {
    if (Decoded.binary(bytes)) {
      return failed(id, "不是文本文件（含有 NUL 字节或二进制文件头），没有核查；请给出文本、Markdown 或 HTML 文件");
    }
    Decoded decoded = Decoded.of(id, bytes);
    if (decoded.text().isBlank()) {
      return failed(id, "文件是空的，没有可核查的文字；请检查是否保存完整");
    }
    if (decoded.unreadable()) {
      return failed(id, "无法识别编码，没有核查；请另存为 UTF-8 后重试");
    }
    return ArticleAssembly.assemble(id, decoded);
  }

  private static Ingested failed(String id, String message) {
    return new Ingested(null, List.of(new Problem(id, message, true)));
  }
}
