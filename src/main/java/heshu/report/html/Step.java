package heshu.report.html;

import java.util.List;

/**
 * One line of the arithmetic, cut for a table.
 *
 * @param sign ✔ or ✘ where the step decides, else empty
 * @param apart by how much it does not hold, empty where that is not told
 */
public record Step(String left, String relation, String right, String sign, String apart) {
  private static final List<String> RELATIONS = List.of(" → ", " = ", "：");

  static Step of(String line) {
    int at = Math.max(line.lastIndexOf(" ✔"), line.lastIndexOf(" ✘"));
    if (at < 0) {
      return of(line.strip(), "", "");
    }
    return of(
        line.substring(0, at).strip(), line.substring(at + 1, at + 2), line.substring(at + 2));
  }

  private static Step of(String text, String sign, String apart) {
    for (String relation : RELATIONS) {
      int at = text.lastIndexOf(relation);
      if (at > 0) {
        String shown = relation.equals("：") ? "" : relation.strip();
        String right = text.substring(at + relation.length()).strip();
        return new Step(text.substring(0, at).strip(), shown, right, sign, apart.strip());
      }
    }
    return new Step(text, "", "", sign, apart.strip());
  }

  public boolean holds() {
    return sign.equals("✔");
  }

  public boolean fails() {
    return sign.equals("✘");
  }
}
