package heshu.kept;

/** What was found does not fit what can be kept, so that the run is done without. */
final class OutOfStepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutOfStepException(String why) {
    super(why);
  }
}
