package heshu.check.build;

/**
 * What is wrong with a rule.
 *
 * @param line from 1, or 0 where the compiler does not tell
 * @param column from 1, or 0 where the compiler does not tell
 * @param source the line itself, empty where unknown
 */
public record RuleError(String path, int line, int column, String source, String message) {

  /** {@code path:line:column message}, and the line below it. */
  @Override
  public String toString() {
    String place = line == 0 ? path : path + ":" + line + ":" + Math.max(1, column);
    return place + " " + message + (source.isBlank() ? "" : "\n    " + source.strip());
  }
}
