package heshu.kept;

import heshu.kept.Outcome.Figure;
import java.util.Comparator;

/** Two figures that are held against each other, one pair in either order. */
record Neighbours(Figure one, Figure other) {
  private static final Comparator<Figure> ORDER =
      Comparator.comparingInt(Figure::article).thenComparingInt(Figure::number);

  Neighbours {
    if (ORDER.compare(one, other) > 0) {
      Figure first = other;
      other = one;
      one = first;
    }
  }
}
