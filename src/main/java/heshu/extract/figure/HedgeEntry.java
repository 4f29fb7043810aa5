package heshu.extract.figure;

/** One line of rules/lexicon/hedges.tsv for one word. */
record HedgeEntry(String written, Leaning leaning, String notBeside, String freelyBeside) {}
