package heshu.align;

import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.List;

/** Finds, across articles, what speaks of the same thing. */
public final class Aligner {
  private final ProgressAligner progress = new ProgressAligner();
  private final FactAligner facts = new FactAligner();
  private final TotalAligner totals = new TotalAligner();
  private final CumulationAligner cumulations = new CumulationAligner();

  public List<Subject> align(List<Reading> readings) {
    return align(readings, List.of());
  }

  /**
   * Pairs the readings with each other and with what was published before; published ones are not
   * paired among themselves.
   */
  public List<Subject> align(List<Reading> readings, List<Reading> published) {
    List<Subject> pairs = new ArrayList<>(progress.align(readings, published));
    pairs.addAll(facts.align(readings, published));
    pairs.addAll(totals.align(readings, published));
    pairs.addAll(cumulations.align(readings, published));
    return pairs;
  }

  /** By what the figures of an article are found when others are to be aligned with it. */
  public List<Key> keys(Reading reading) {
    List<Key> keys = new ArrayList<>(progress.keys(reading));
    keys.addAll(facts.keys(reading));
    return keys;
  }
}
