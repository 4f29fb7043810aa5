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
  private final SlotTable slots;

  /** Where the figures of an article begin among all, by the article's number. */
  private final Map<Integer, Integer> first = new HashMap<>();

  private final Verdict[] worst;
  private final int[] slotsOf;

  /** Those of one name in the order of reading. */
  private final Map<Long, List<Integer>> fellows = new HashMap<>();

  /** Of each figure its fellows, and where among them it stands. */
  private final List<List<Integer>> names = new ArrayList<>();

  private final int[] places;

  Tally(State state) {
    slots = state.slots();
    int count = state.articles().stream().mapToInt(KeptArticle::figures).sum();
    worst = new Verdict[count];
    slotsOf = new int[count];
    places = new int[count];
    for (KeptArticle article : state.articles()) {
      first.put(article.number(), names.size());
      for (int figure = 0; figure < article.figures(); figure++) {
        add(article, figure);
      }
    }
    state.outcomes().stream()
        .filter(outcome -> !outcome.isContradiction())
        .forEach(
            outcome ->
                outcome.figures().stream()
                    .filter(figure -> !figure.isNone())
                    .forEach(
                        figure -> judge(figure.article(), figure.number(), outcome.verdict())));
  }

  private void add(KeptArticle article, int figure) {
    int at = names.size();
    worst[at] = article.verdict(figure);
    slotsOf[at] = article.slots(figure);
    long name = article.name(figure);
    List<Integer> all =
        name == 0 ? List.of() : fellows.computeIfAbsent(name, n -> new ArrayList<>(2));
    places[at] = all.size();
    if (name != 0) {
      all.add(at);
    }
    names.add(all);
  }

  /** Marks a figure with a verdict. */
  void judge(int article, int figure, Verdict verdict) {
    int at = Objects.requireNonNull(first.get(article)) + figure;
    worst[at] = worst[at].worse(verdict);
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
    List<Integer> block = names.get(figure);
    if (block.size() < 2) {
      return false;
    }
    int from = Math.max(0, places[figure] - Fellows.REACH);
    int to = Math.min(block.size(), places[figure] + Fellows.REACH + 1);
    List<Slots> near = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i != places[figure]) {
        near.add(slots.get(slotsOf[block.get(i)]));
      }
    }
    return Fellows.areIncomparable(slots.get(slotsOf[figure]), near);
  }
}
