package heshu.report.html;

import heshu.check.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of the bar in which every figure is counted once; pixels as text.
 *
 * @param percent of all figures, one decimal
 */
public record Share(
    String zh,
    String en,
    String sign,
    String css,
    int count,
    String percent,
    String x,
    String width) {
  static final int WIDTH = 1000;

  static List<Share> of(Coverage c) {
    List<Share> shares = new ArrayList<>();
    int before = 0;
    int[] counts = {c.verified(), c.contradicted(), c.stale(), c.notComparable(), c.notChecked()};
    String[][] names = {
      {"相符", "verified", "✔", "is-verified"},
      {"矛盾", "contradicted", "✘", "is-contradicted"},
      {"过时", "stale", "↻", "is-stale"},
      {"不可比", "not comparable", "≁", "is-incomparable"},
      {"未核", "not checked", "·", "is-unchecked"}
    };
    for (int i = 0; i < counts.length; i++) {
      shares.add(of(names[i], counts[i], before, Math.max(1, c.figures())));
      before += counts[i];
    }
    return shares;
  }

  private static Share of(String[] name, int count, int before, int all) {
    return new Share(
        name[0],
        name[1],
        name[2],
        name[3],
        count,
        Axis.pixel(100.0 * count / all),
        Axis.pixel((double) WIDTH * before / all),
        Axis.pixel((double) WIDTH * count / all));
  }
}
