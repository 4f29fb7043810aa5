package heshu.ledger;

/** A ledger that cannot be opened, read or written; the message says why and what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LedgerException(String message) {
    super(message);
  }

  LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
