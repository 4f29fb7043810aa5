package heshu.extract.figure;

import heshu.extract.OwnWords;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each leaning lets the true number lie, from rules/lexicon/widths.tsv. */
final class Widths {
  private final Map<Leaning, Reach> hard = new EnumMap<>(Leaning.class);
  private final Map<Leaning, Reach> soft = new EnumMap<>(Leaning.class);

  /** Both ends of an interval as offsets from the written number. */
  private record Reach(End lo, End hi) {
    Interval around(Rational n, Rational g) {
      return new Interval(lo.from(n, g), lo.open(), hi.from(n, g), hi.open());
    }
  }

  /** An end: parts of g and shares of N, of which the smaller offset holds. */
  private record End(boolean open, boolean unbounded, List<Rational> ofG, List<Rational> ofN) {
    @Nullable Rational from(Rational n, Rational g) {
      if (unbounded) {
        return null;
      }
      Rational least = null;
      for (Rational part : ofG) {
        least = nearer(least, part.times(g));
      }
      for (Rational share : ofN) {
        least = nearer(least, share.times(n.abs()));
      }
      return least == null ? n : n.plus(least);
    }

    private static Rational nearer(@Nullable Rational a, Rational b) {
      return a == null || b.abs().compareTo(a.abs()) < 0 ? b : a;
    }
  }

  /** Those of widths.tsv, but for what a desk puts in their place. */
  static Widths with(OwnWords own) {
    Widths widths = new Widths();
    List<String> lines = new ArrayList<>(Lexicon.lines("widths.tsv"));
    lines.addAll(own.widths());
    for (String line : lines) {
      String[] cells = line.split("\t");
      Map<Leaning, Reach> table = cells[1].equals("hard") ? widths.hard : widths.soft;
      table.put(Leaning.valueOf(cells[0]), new Reach(end(cells[2]), end(cells[3])));
    }
    return widths;
  }

  private static End end(String cell) {
    List<Rational> ofG = new ArrayList<>();
    List<Rational> ofN = new ArrayList<>();
    for (String term : cell.split(" ")) {
      String digits = term.replaceAll("[^-0-9/]", "");
      if (term.endsWith("g")) {
        ofG.add(Rational.of(digits));
      } else if (term.endsWith("%")) {
        ofN.add(Rational.of(digits).over(Rational.HUNDRED));
      }
    }
    boolean open = cell.contains("(") || cell.contains(")");
    return new End(open, cell.contains("inf"), ofG, ofN);
  }

  Interval hard(Leaning leaning, Rational n, Rational g) {
    return reach(hard, leaning).around(n, g);
  }

  Interval soft(Leaning leaning, Rational n, Rational g) {
    return reach(soft, leaning).around(n, g);
  }

  private static Reach reach(Map<Leaning, Reach> table, Leaning leaning) {
    Reach reach = table.get(leaning);
    if (reach == null) {
      throw new IllegalStateException("widths.tsv has no line for " + leaning);
    }
    return reach;
  }
}
