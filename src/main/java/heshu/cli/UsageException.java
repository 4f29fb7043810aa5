package heshu.cli;

/** Something the user can put right: a path, an option, a configuration. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
