package heshu.gate;

/** A gate that cannot be set up as asked; the message tells the user what to put right. */
public final class GateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GateException(String message) {
    super(message);
  }
}
