package heshu.cli;

/** What the program tells the shell. */
final class ExitCode {
  static final int PASS = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int INCOMPLETE = 3;
  static final int INTERNAL = 4;

  private ExitCode() {}
}
