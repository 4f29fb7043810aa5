package heshu.report.html;

import java.util.ArrayList;
import java.util.List;

/** Keeps labels on a chart from standing on one another. */
final class Labels {
  private static final double WIDTH = 90;
  private static final double HEIGHT = 17;

  private record Taken(double x, double y) {}

  private final List<Taken> taken = new ArrayList<>();

  /** The height nearest to {@code y} that is free for a label that begins near {@code x}. */
  double place(double x, double y) {
    for (int step = 0; ; step++) {
      for (double at : new double[] {y - step * HEIGHT, y + step * HEIGHT}) {
        if (taken.stream().noneMatch(t -> covers(t, x, at))) {
          taken.add(new Taken(x, at));
          return at;
        }
      }
    }
  }

  private static boolean covers(Taken label, double x, double y) {
    return Math.abs(label.x() - x) < WIDTH && Math.abs(label.y() - y) < HEIGHT - 1;
  }
}
