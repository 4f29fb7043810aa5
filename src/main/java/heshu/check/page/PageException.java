package heshu.check.page;

/** A page that cannot be read; the message names the file, the line where known, and the repair. */
public final class PageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PageException(String path, int line, String message) {
    super(path + (line > 0 ? ":" + line : "") + " " + message);
  }
}
