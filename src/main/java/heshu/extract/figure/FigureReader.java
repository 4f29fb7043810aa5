package heshu.extract.figure;

import heshu.article.Span;
import heshu.claim.Figure;
import heshu.extract.OwnWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the figures of a text: numbers with measures and hedges, ordinals, ranks, ratios, ranges.
 */
public final class FigureReader {
  private final Lexicon lexicon;
  private final FigureGrammar grammar;

  /**
   * What one walk over a text found.
   *
   * @param figures in order, never overlapping
   * @param names stretches that name something and count nothing (5G, 十四五, 进一步, titles, addresses)
   */
  public record Found(List<Figure> figures, List<Span> names) {
    public Found {
      figures = List.copyOf(figures);
      names = List.copyOf(names);
    }
  }

  private FigureReader(OwnWords own) {
    lexicon = Lexicon.with(own);
    grammar = new FigureGrammar(lexicon, Widths.with(own));
  }

  /** A reader with the lexicon of rules/lexicon; keep it, it holds no state of a text. */
  public static FigureReader standard() {
    return with(OwnWords.NONE);
  }

  /** The same with what a desk adds. */
  public static FigureReader with(OwnWords own) {
    return new FigureReader(own);
  }

  /**
   * All figures of a text, in order, never overlapping.
   *
   * @param taken stretches already read as times; no figure begins in one or reaches into one
   */
  public List<Figure> read(String text, List<Span> taken) {
    return find(text, taken).figures();
  }

  /** As {@link #read}, with the stretches that hold numerals but were read as names. */
  public Found find(String text, List<Span> taken) {
    List<Span> spans = new ArrayList<>(taken);
    spans.sort(Comparator.comparingInt(Span::start));
    FigureScan scan = new FigureScan(grammar, new FoldedText(text, lexicon.folding));
    int from = 0;
    for (Span span : spans) {
      if (span.start() > from) {
        scan.run(from, Math.min(span.start(), text.length()));
      }
      from = Math.max(from, span.end());
    }
    if (from < text.length()) {
      scan.run(from, text.length());
    }
    return new Found(scan.figures(), scan.names());
  }
}
