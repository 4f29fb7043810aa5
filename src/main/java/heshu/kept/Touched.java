package heshu.kept;

import heshu.align.Met;
import heshu.kept.Outcome.Figure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The blocks that the changes since the last run touch; all, where nothing stands. */
final class Touched {
  private static final int END_BITS = 16;

  private final Map<Long, Gathering> blocks = new HashMap<>();

  /** The ends of the numbers of these blocks: most others are told apart by them. */
  private final BitSet ends = new BitSet(1 << END_BITS);

  private final boolean all;

  /** Compares the articles of the last run with those of this one, each in their order. */
  Touched(List<KeptArticle> before, List<KeptArticle> now) {
    Set<KeptArticle> was = new HashSet<>(before);
    Set<KeptArticle> is = new HashSet<>(now);
    all = was.stream().noneMatch(is::contains);
    if (!all) {
      before.stream().filter(article -> !is.contains(article)).forEach(this::touch);
      now.stream().filter(article -> !was.contains(article)).forEach(this::touch);
      Map<KeptArticle, List<Taken>> seats = new ConcurrentHashMap<>();
      before.parallelStream().forEach(article -> seats.put(article, seats(article)));
      now.forEach(article -> seats.computeIfAbsent(article, this::seats));
      before.forEach(article -> take(seats.get(article), Gathering::was));
      now.forEach(article -> take(seats.get(article), Gathering::is));
      List.copyOf(blocks.values()).parallelStream().forEach(Gathering::settle);
    }
  }

  private static int end(long block) {
    return (int) block & (1 << END_BITS) - 1;
  }

  private void touch(KeptArticle article) {
    for (long block : article.blocks()) {
      blocks.computeIfAbsent(block, b -> new Gathering());
      ends.set(end(block));
    }
  }

  /** A seat in a block that is touched. */
  private record Taken(Gathering gathering, Seat seat) {}

  private List<Taken> seats(KeptArticle article) {
    List<Taken> seats = new ArrayList<>();
    long[] all = article.blocks();
    for (int at = 0; at < all.length; at++) {
      Gathering gathering = ends.get(end(all[at])) ? blocks.get(all[at]) : null;
      if (gathering != null) {
        seats.add(new Taken(gathering, new Seat(article, at)));
      }
    }
    return seats;
  }

  private static void take(@Nullable List<Taken> seats, BiConsumer<Gathering, Seat> taking) {
    for (Taken one : Objects.requireNonNull(seats)) {
      taking.accept(one.gathering(), one.seat());
    }
  }

  /** The articles that stand and are to be read again. */
  Set<KeptArticle> needed() {
    Set<KeptArticle> needed = new HashSet<>();
    blocks.values().forEach(gathering -> needed.addAll(gathering.needed()));
    return needed;
  }

  /** How many figures a block has, as the aligner asks for it. */
  int figures(String block) {
    Gathering gathering = blocks.get(Stamp.of(block));
    return all ? Met.UNKNOWN : gathering == null ? Met.UNWANTED : gathering.figures();
  }

  /** Whether what is told of these figures in a block is told anew. */
  boolean concerns(long block, List<Figure> figures) {
    Gathering gathering = blocks.get(block);
    return all || gathering != null && gathering.concerns(figures);
  }
}
