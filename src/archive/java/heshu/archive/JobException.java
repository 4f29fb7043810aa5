package heshu.archive;

/** A job that cannot be run as it was described; the message says what to do. */
final class JobException extends RuntimeException {
  JobException(String message) {
    super(message);
  }
}
