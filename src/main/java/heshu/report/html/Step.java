package heshu.report.html;

/**
 * One line of the arithmetic, cut for a table.
 *
 * @param sign ✔ or ✘ where the step decides, else empty
 */
public record Step(String left, String relation, String right, String sign) {
  private static final String[] RELATIONS = {" → ", " = ", "："};

  static Step of(String line) {
    String text = line.strip();
    String sign = text.endsWith("✔") || text.endsWith("✘") ? text.substring(text.length() - 1) : "";
    text = text.substring(0, text.length() - sign.length()).strip();
    for (String relation : RELATIONS) {
      int at = text.lastIndexOf(relation);
      if (at > 0) {
        String right = text.substring(at + relation.length()).strip();
        String shown = relation.equals("：") ? "" : relation.strip();
        return new Step(text.substring(0, at).strip(), shown, right, sign);
      }
    }
    return new Step(text, "", "", sign);
  }

  public boolean holds() {
    return sign.equals("✔");
  }

  public boolean fails() {
    return sign.equals("✘");
  }
}
