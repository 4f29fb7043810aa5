package heshu.desk;

import java.util.List;

/** What is wrong with a desk's files; every error at once, each with its place and the repair. */
public final class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<String> errors;

  public DeskException(List<String> errors) {
    super(String.join("\n", errors));
    this.errors = List.copyOf(errors);
  }

  List<String> errors() {
    return errors;
  }

  DeskException(String error) {
    this(List.of(error));
  }
}
