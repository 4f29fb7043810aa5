package heshu.extract.figure;

import org.jspecify.annotations.Nullable;

/** Finds the hedges that stand directly before and behind a figure. */
final class HedgeReader {
  private static final String BETWEEN = "了有为达是到成";
  private static final String SHARE_OF = "约占";
  private static final int LONGEST_WHOLE = 16;
  private final Lexicon lexicon;

  /**
   * A hedge found.
   *
   * @param edge where it begins (before a figure) or ends (behind one)
   */
  record Found(String written, Leaning leaning, int edge) {}

  HedgeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The hedge before {@code start}, 约为 and 超过了 included, not reaching below {@code floor}. */
  @Nullable Found before(FoldedText text, int start, int floor, boolean bareScale) {
    int to = start;
    while (to > floor && to > start - 2 && text.at(to - 1) == ' ') {
      to--;
    }
    Found direct = beforeAt(text, to, floor, bareScale);
    if (direct != null || to <= floor || BETWEEN.indexOf(text.at(to - 1)) < 0) {
      return direct;
    }
    return beforeAt(text, to - 1, floor, bareScale);
  }

  /** 约占全国的 before 17%: the hedge of a share, its whole between; no part of the figure. */
  @Nullable Found distant(FoldedText text, int start, int floor) {
    int i = start;
    while (i > floor && i > start - LONGEST_WHOLE && Digits.isHan(text.at(i - 1))) {
      i--;
      if (text.startsWith(SHARE_OF, i)) {
        return new Found(SHARE_OF, Leaning.APPROXIMATOR, start);
      }
    }
    return null;
  }

  private @Nullable Found beforeAt(FoldedText text, int to, int floor, boolean bareScale) {
    Trie.Match<HedgeEntry> match =
        lexicon.before.backward(
            text, to, floor, (entry, edge) -> admits(entry, text.at(edge - 1), bareScale));
    if (match == null) {
      return null;
    }
    Leaning leaning = match.value().leaning();
    return new Found(
        text.written(match.edge(), to),
        leaning == Leaning.SCALE ? Leaning.ABOVE : leaning,
        match.edge());
  }

  private static boolean admits(HedgeEntry entry, char beside, boolean bareScale) {
    if (entry.freelyBeside().indexOf(beside) >= 0) {
      return true;
    }
    return entry.notBeside().indexOf(beside) < 0 && (entry.leaning() != Leaning.SCALE || bareScale);
  }

  /** The hedge at {@code end}. */
  @Nullable Found after(FoldedText text, int end) {
    int at = text.afterBlanks(end);
    Trie.Match<HedgeEntry> match =
        lexicon.after.forward(
            text, at, (entry, edge) -> entry.notBeside().indexOf(text.at(edge)) < 0);
    return match == null
        ? null
        : new Found(text.written(at, match.edge()), match.value().leaning(), match.edge());
  }
}
