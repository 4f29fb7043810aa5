package heshu.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What a desk adds to the lexicon: rows for its files, in the form of those files.
 *
 * @param synonyms the chosen name first, then its variants
 * @param measures rows of measures.tsv
 * @param hedges rows of hedges.tsv
 * @param names entries of exceptions.txt: words that hold a numeral and tell no number
 * @param widths rows of widths.tsv; the last one for a leaning and a reading holds
 */
public record OwnWords(
    List<List<String>> synonyms,
    List<String> measures,
    List<String> hedges,
    List<String> names,
    List<String> widths) {
  public static final OwnWords NONE =
      new OwnWords(List.of(), List.of(), List.of(), List.of(), List.of());

  public OwnWords {
    synonyms = List.copyOf(synonyms);
    measures = List.copyOf(measures);
    hedges = List.copyOf(hedges);
    names = List.copyOf(names);
    widths = List.copyOf(widths);
  }

  /** These and others behind them. */
  public OwnWords and(OwnWords more) {
    return new OwnWords(
        joined(synonyms, more.synonyms),
        joined(measures, more.measures),
        joined(hedges, more.hedges),
        joined(names, more.names),
        joined(widths, more.widths));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
