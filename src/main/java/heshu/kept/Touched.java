package heshu.kept;

import heshu.align.Met;
import heshu.kept.Outcome.Figure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks that the changes since the last run touch; all, where nothing stands. */
final class Touched {
  private final Map<Long, Gathering> blocks = new HashMap<>();
  private final boolean all;

  private interface Seating {
    void take(Gathering gathering, KeptArticle article, int at);
  }

  /** Compares the articles of the last run with those of this one, each in their order. */
  Touched(List<KeptArticle> before, List<KeptArticle> now) {
    Set<KeptArticle> was = new HashSet<>(before);
    Set<KeptArticle> is = new HashSet<>(now);
    all = was.stream().noneMatch(is::contains);
    if (!all) {
      before.stream().filter(article -> !is.contains(article)).forEach(this::touch);
      now.stream().filter(article -> !was.contains(article)).forEach(this::touch);
      before.forEach(article -> seat(article, Gathering::was));
      now.forEach(article -> seat(article, Gathering::is));
      List.copyOf(blocks.values()).parallelStream().forEach(Gathering::settle);
    }
  }

  private void touch(KeptArticle article) {
    for (int at = 0; at < article.blocks(); at++) {
      blocks.computeIfAbsent(article.block(at), block -> new Gathering());
    }
  }

  private void seat(KeptArticle article, Seating seating) {
    for (int at = 0; at < article.blocks(); at++) {
      Gathering gathering = blocks.get(article.block(at));
      if (gathering != null) {
        seating.take(gathering, article, at);
      }
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
