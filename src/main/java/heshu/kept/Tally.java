package heshu.kept;

import heshu.align.Fellows;
import heshu.check.Coverage;
import heshu.check.Verdict;
import heshu.claim.Slots;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the figures of a run by what is kept of them. */
final class Tally {
  private final SlotTable table;

  /** Where the figures of an article begin among all, by the article's number. */
  private final Map<Integer, Integer> first = new HashMap<>();

  private final Verdict[] worst;
  private final int[] slots;
  private final int[] names;

  /** All figures by their names, those of one name in the order of reading. */
  private final int[] fellows;

  /** Where those of a name begin among the fellows, and behind them where the last end. */
  private final int[] begins;

  /** Where a figure stands among the fellows. */
  private final int[] places;

  private int count;

  Tally(State state) {
    table = state.slots();
    int figures = state.articles().stream().mapToInt(KeptArticle::figures).sum();
    worst = new Verdict[figures];
    slots = new int[figures];
    names = new int[figures];
    for (KeptArticle article : state.articles()) {
      first.put(article.number(), count);
      article.count(this::add);
    }
    begins = new int[state.names().size() + 2];
    fellows = new int[figures];
    places = new int[figures];
    group();
    for (Outcome outcome : state.outcomes()) {
      if (!outcome.isContradiction()) {
        outcome.figures().forEach(figure -> judge(figure, outcome.verdict()));
      }
    }
  }

  private void add(int name, int slot, Verdict own) {
    names[count] = name;
    slots[count] = slot;
    worst[count] = own;
    count++;
  }

  /** Sorts the figures by their names. */
  private void group() {
    for (int name : names) {
      begins[name + 1]++;
    }
    for (int name = 0; name + 1 < begins.length; name++) {
      begins[name + 1] += begins[name];
    }
    int[] next = begins.clone();
    for (int figure = 0; figure < names.length; figure++) {
      places[figure] = next[names[figure]]++;
      fellows[places[figure]] = figure;
    }
  }

  /** Marks a figure with a verdict. */
  void judge(Outcome.Figure figure, Verdict verdict) {
    if (!figure.isNone()) {
      int at = Objects.requireNonNull(first.get(figure.article())) + figure.number();
      worst[at] = worst[at].worse(verdict);
    }
  }

  Coverage coverage() {
    List<Integer> all =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            return index;
          }

          @Override
          public int size() {
            return worst.length;
          }
        };
    return Coverage.of(all, figure -> worst[figure], this::isIncomparable);
  }

  private boolean isIncomparable(int figure) {
    int name = names[figure];
    int from = Math.max(begins[name], places[figure] - Fellows.REACH);
    int to = Math.min(begins[name + 1], places[figure] + Fellows.REACH + 1);
    if (name == 0 || to - from < 2) {
      return false;
    }
    List<Slots> near = new ArrayList<>();
    for (int place = from; place < to; place++) {
      if (place != places[figure]) {
        near.add(table.get(slots[fellows[place]]));
      }
    }
    return Fellows.areIncomparable(table.get(slots[figure]), near);
  }
}
