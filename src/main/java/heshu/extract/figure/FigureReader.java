package heshu.extract.figure;

import heshu.article.Span;
import heshu.claim.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the figures of a text: numbers with measures and hedges, ordinals, ranks, ratios, ranges.
 */
public final class FigureReader {
  private final Lexicon lexicon;
  private final FigureGrammar grammar;

  private FigureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    grammar = new FigureGrammar(lexicon, Widths.standard());
  }

  /** A reader with the lexicon of rules/lexicon; keep it, it holds no state of a text. */
  public static FigureReader standard() {
    return new FigureReader(Lexicon.standard());
  }

  /**
   * All figures of a text, in order, never overlapping.
   *
   * @param taken stretches already read as times; no figure begins in one or reaches into one
   */
  public List<Figure> read(String text, List<Span> taken) {
    List<Span> spans = new ArrayList<>(taken);
    spans.sort(Comparator.comparingInt(Span::start));
    FoldedText folded = new FoldedText(text, lexicon.folding);
    List<Figure> figures = new ArrayList<>();
    int from = 0;
    for (Span span : spans) {
      if (span.start() > from) {
        new FigureScan(grammar, folded.until(span.start()), from, figures).run();
      }
      from = Math.max(from, span.end());
    }
    new FigureScan(grammar, folded, from, figures).run();
    return figures;
  }
}
