package heshu.extract.figure;

import heshu.quantity.Dimension;
import heshu.quantity.Rational;

/** One line of rules/lexicon/measures.tsv for one written form. */
record MeasureEntry(
    String written,
    Dimension dimension,
    String base,
    Rational factor,
    String flags,
    String notBefore) {

  boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  boolean admits(char next) {
    return notBefore.indexOf(next) < 0;
  }
}
