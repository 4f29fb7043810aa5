package heshu.report;

import heshu.check.Result;
import heshu.gate.Mark;

/** How a finding's standing is told in words. */
public final class Marks {
  private Marks() {}

  /** Why a finding does not count, in brackets behind a blank; empty where it is new. */
  static String suffix(Run run, Result finding) {
    String words = words(run.review().mark(finding));
    return words.isEmpty() ? "" : " [" + words + "]";
  }

  /** Why a finding does not count, empty where it is new. */
  public static String words(Mark mark) {
    return switch (mark.standing()) {
      case NEW -> "";
      case OLD -> "不在本次改动内";
      case BASELINE -> "基线已有";
      case WAIVED -> "已豁免：" + mark.reason();
    };
  }
}
