package heshu.extract.figure;

import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral that begins at a place: Arabic, Chinese, financial or mixed, with 多 or 几
 * inside.
 */
final class NumeralReader {
  private final Lexicon lexicon;

  NumeralReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The numeral that begins at {@code at}, or null where there is none or a string of digits. */
  @Nullable Written read(FoldedText text, int at) {
    NumeralParse first = new NumeralParse(lexicon, text, at, false);
    if (!first.run()) {
      return null;
    }
    if (!first.isPair()) {
      return first.written(null);
    }
    NumeralParse second = new NumeralParse(lexicon, text, at, true);
    return second.run() ? first.written(second.value()) : null;
  }
}
