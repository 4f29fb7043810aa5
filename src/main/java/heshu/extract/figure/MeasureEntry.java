package heshu.extract.figure;

import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Rational;

/**
 * One line of rules/lexicon/measures.tsv for one written form.
 *
 * @param measure as that form is written; all figures that are written so share it
 */
record MeasureEntry(Measure measure, String flags, String notBefore) {

  String written() {
    return measure.written();
  }

  Dimension dimension() {
    return measure.dimension();
  }

  String base() {
    return measure.base();
  }

  Rational factor() {
    return measure.factor();
  }

  /** The same measure, written another way in a text. */
  Measure as(String shown) {
    return shown.equals(written()) ? measure : new Measure(shown, dimension(), base(), factor());
  }

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  boolean admits(char next) {
    return notBefore.indexOf(next) < 0;
  }
}
