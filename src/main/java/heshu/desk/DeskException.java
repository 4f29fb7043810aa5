package heshu.desk;

import java.util.List;

/** What is wrong with a desk's files; every error at once, each with its place and the repair. */
public final class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DeskException(List<String> errors) {
    super(String.join("\n", errors));
  }

  DeskException(String error) {
    this(List.of(error));
  }
}
