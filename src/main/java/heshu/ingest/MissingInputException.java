package heshu.ingest;

import java.util.List;

/** Paths that were given and do not exist; the message names all of them. */
public final class MissingInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> paths;

  public MissingInputException(List<String> paths) {
    super("找不到：" + String.join("、", paths) + "。请检查路径。");
    this.paths = List.copyOf(paths);
  }

  public List<String> paths() {
    return paths;
  }
}
