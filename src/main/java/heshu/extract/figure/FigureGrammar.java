package heshu.extract.figure;

/** The readers of the parts of a figure, over one lexicon. */
final class FigureGrammar {
  final Lexicon lexicon;
  final NumeralReader numerals;
  final NumberReader numbers;
  final MeasureReader measures;
  final HedgeReader hedges;
  final CodeReader codes;
  final Kinds kinds;
  final Quantities quantities;

  FigureGrammar(Lexicon lexicon, Widths widths) {
    this.lexicon = lexicon;
    numerals = new NumeralReader(lexicon);
    numbers = new NumberReader(numerals);
    measures = new MeasureReader(lexicon, numbers);
    hedges = new HedgeReader(lexicon);
    codes = new CodeReader(lexicon);
    kinds = new Kinds(lexicon);
    quantities = new Quantities(widths);
  }
}
