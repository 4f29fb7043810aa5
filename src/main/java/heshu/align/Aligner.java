package heshu.align;

import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Finds, across articles, what speaks of the same thing. */
public final class Aligner {
  private final ProgressAligner progress = new ProgressAligner();
  private final FactAligner facts = new FactAligner();
  private final TotalAligner totals = new TotalAligner();
  private final CumulationAligner cumulations = new CumulationAligner();
  private final DifferenceAligner differences = new DifferenceAligner();

  public List<Subject> align(List<Reading> readings) {
    return align(readings, List.of());
  }

  /**
   * Pairs the readings with each other and with what was published before; published ones are not
   * paired among themselves.
   */
  public List<Subject> align(List<Reading> readings, List<Reading> published) {
    List<Supplier<List<Subject>>> kinds =
        List.of(
            () -> Met.pairs(progress.met(readings, published)),
            () -> List.copyOf(facts.align(readings, published)),
            () -> Met.pairs(totals.met(readings, published)),
            () -> Met.pairs(cumulations.met(readings, published)),
            () -> Met.pairs(differences.met(readings, published)));
    return kinds.parallelStream().map(Supplier::get).flatMap(List::stream).toList();
  }

  /**
   * Pairs the readings with each other as if others were there too that are not at hand.
   *
   * @param figures how many figures a block has with those of the others, {@link Met#UNKNOWN} where
   *     there are no others in it, {@link Met#UNWANTED} where it may be left out
   */
  public List<Met> met(List<Reading> readings, ToIntFunction<String> figures) {
    List<Reading> none = List.of();
    List<Supplier<List<Met>>> kinds =
        List.of(
            () -> progress.met(readings, none),
            () -> facts.met(readings, figures),
            () -> totals.met(readings, none),
            () -> cumulations.met(readings, none),
            () -> differences.met(readings, none));
    return kinds.parallelStream().map(Supplier::get).flatMap(List::stream).toList();
  }

  /** What of an article could meet what others say. */
  public List<Block> blocks(Reading reading) {
    List<Block> blocks = new ArrayList<>(progress.blocks(reading));
    blocks.addAll(facts.blocks(reading));
    blocks.addAll(totals.blocks(reading));
    blocks.addAll(cumulations.blocks(reading));
    blocks.addAll(differences.blocks(reading));
    return blocks;
  }

  /**
   * Aligns what meets in one block.
   *
   * @param block its name
   * @param parts those that {@link #blocks} gives by this name, in the order of the articles
   */
  public List<Subject> within(String block, List<Reading> parts) {
    List<Reading> none = List.of();
    if (block.startsWith(ProgressAligner.BLOCK)) {
      return Met.pairs(progress.met(parts, none));
    }
    if (block.startsWith(TotalAligner.BLOCK)) {
      return Met.pairs(totals.met(parts, none));
    }
    if (block.startsWith(DifferenceAligner.BLOCK)) {
      return Met.pairs(differences.met(parts, none));
    }
    return block.startsWith(CumulationAligner.BLOCK)
        ? Met.pairs(cumulations.met(parts, none))
        : List.copyOf(facts.align(parts, none));
  }

  /** By what the figures of an article are found when others are to be aligned with it. */
  public List<Key> keys(Reading reading) {
    List<Key> keys = new ArrayList<>(progress.keys(reading));
    keys.addAll(facts.keys(reading));
    keys.addAll(totals.keys(reading));
    keys.addAll(cumulations.keys(reading));
    keys.addAll(differences.keys(reading));
    return keys;
  }
}
